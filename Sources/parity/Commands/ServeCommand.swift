import ArgumentParser
import Disclosure
import Foundation
import Logging
import Operations
import Server

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the workspace as web pages on this computer.",
        discussion: """
            There is no sign-in yet, so the pages can be reached from this computer only
            (127.0.0.1). --audience sets the most that any page may show; a reader can
            choose a more protected view, never a less protected one.
            """)

    @Option(name: .long, help: "The port, 1 to 65535.")
    var port = 8080

    @Option(name: .long, help: "The most that the pages may show.")
    var audience: Audience = .analyst

    @OptionGroup var place: WorkspaceOptions

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("The port is a number from 1 to 65535.") }
    }

    func run() async throws {
        let workspace = try place.open()
        var logger = Logger(label: "parity") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .notice
        let settings = ServerSettings(port: port, ceiling: audience)
        do {
            try await serve(workspace: workspace, settings: settings, logger: logger) { port in
                Terminal.progress("Parity is at http://\(ServerSettings.host):\(port) (stop it with Ctrl-C).")
            }
        } catch let fault as PortInUse {
            throw CommandFault.portInUse(fault.port)
        }
    }
}
