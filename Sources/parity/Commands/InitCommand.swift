import ArgumentParser
import Operations

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a new, empty workspace.",
        discussion: """
            A folder called “catalogue” in the workspace adds to the built-in catalogue
            or overrides parts of it. Keep the file person.key safe and secret: without
            it people cannot be matched between extracts.
            """)

    @Argument(help: "The folder to make.", completion: .directory)
    var folder: String

    @Option(name: .long, help: "What the organisation is called.")
    var name = "Organisation"

    func run() throws {
        let settings = try WorkspaceOptions.settings(for: folder)
        _ = try Workspace.create(at: folder, organisation: name, settings: settings)
        print("Made the workspace “\(folder)” for \(name).")
        print("Next: parity import staff FILE --as-of 2025-03-31 --workspace \(folder)")
    }
}
