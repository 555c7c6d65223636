import ArgumentParser
import Foundation

/// The command line. Commands translate: they read arguments, call an operation, and print what it gives.
@main
struct Parity: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parity",
        abstract: "See, prove and close an NHS trust's race equality gaps.",
        discussion: """
            The workspace is --workspace, else the environment variable PARITY_WORKSPACE, else this folder.

            Start with a fictional trust:   parity demo, then parity serve --workspace demo
            Start with your own extracts:   parity init DIR --name "Your Trust", then parity import staff FILE
            Read the action plan:           parity plan import FILE

            Exit status: 0 done, 1 refused with a reason, 2 wrong usage.
            """,
        version: "0.1.0",
        subcommands: [
            DemoCommand.self, InitCommand.self, ImportCommand.self, ImportsCommand.self, IndicatorsCommand.self,
            PlanCommand.self, CatalogueCommand.self, ServeCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Foundation.exit(report(error))
        }
    }

    /// Prints what went wrong and gives the exit status: 0 for help, 1 for a refusal, 2 for wrong usage.
    static func report(_ error: any Error) -> Int32 {
        if let refusal = Refusal(error) {
            Terminal.error("parity: \(refusal.sentence)")
            return 1
        }
        let status = exitCode(for: error)
        if let code = error as? ExitCode { return code.rawValue }
        let message = fullMessage(for: error)
        status.isSuccess ? print(message) : Terminal.error(message)
        return status.isSuccess ? 0 : 2
    }
}
