import ArgumentParser
import Foundation
import Intake
import Operations
import SQLiteStore
import SyntheticTrust
import Workforce

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Write a fictional trust's extracts and plan, and import them.",
        discussion: """
            The folder becomes a workspace. The extracts are ordinary CSV files in it,
            and answers.json says what each indicator comes to by construction; the action
            plan and two years of its updates are beside them. The same seed gives the
            same bytes.
            """)

    @Argument(help: "The folder to write to.", completion: .directory)
    var folder = "demo"

    @Option(name: .long, help: "The seed of the trust's chance.")
    var seed: UInt64 = 1

    @Option(name: .long, help: "About how many staff, 50 to 200000.")
    var staff = 4_800

    @Option(name: .long, help: "How many financial years, 1 to 10.")
    var years = 3

    func validate() throws {
        guard (50...200_000).contains(staff) else { throw ValidationError("--staff is a number from 50 to 200000.") }
        guard (1...10).contains(years) else { throw ValidationError("--years is a number from 1 to 10.") }
    }

    func run() throws {
        let trust = SyntheticTrust(try TrustPlan(seed: seed, staff: staff, years: years))
        let workspace = try self.workspace(called: trust.name)
        try workspace.store.set(Self.planSetting, to: plan)
        let importing = ImportExtract(workspace)
        try trust.forEachFile { file in
            try write(file.bytes, to: "\(folder)/\(file.name)")
            Terminal.progress("\(file.name): \(try store(file, importing))")
        }
        try write(trust.answers(), to: "\(folder)/answers.json")
        try DemoPlan(trust: trust, workspace: workspace, folder: folder).store()
        print("\(trust.name) is in “\(folder)”. Look at it with: parity serve --workspace \(folder)")
    }

    private static let planSetting = "demo-plan"

    private var plan: String { "seed \(seed), \(staff) staff, \(years) years" }

    /// A new workspace, or the one that the same demo made before.
    private func workspace(called name: String) throws -> Workspace {
        let settings = try WorkspaceOptions.settings(for: folder)
        guard Workspace.exists(at: folder) else {
            return try Workspace.create(at: folder, organisation: name, settings: settings)
        }
        let workspace = try Workspace.open(at: folder, settings: settings)
        let found = try workspace.store.settings()[Self.planSetting]
        guard found == plan else {
            throw CommandFault.otherDemo(folder: folder, found: found ?? "a trust's own", wanted: plan)
        }
        return workspace
    }

    private func store(_ file: GeneratedFile, _ importing: ImportExtract) throws -> String {
        let outcome = try importing(
            ImportRequest(
                dataset: file.dataset, path: "\(folder)/\(file.name)", asOf: file.asOf, by: CurrentPerson.name,
                now: Date()))
        guard outcome.status != .refused else {
            throw ImportFault.refused(
                rejected: outcome.report?.rejected ?? 0, rejectedPath: nil)
        }
        return outcome.status == .alreadyThere ? "there already" : "\(outcome.entry?.accepted ?? 0) rows"
    }

    private func write(_ bytes: [UInt8], to path: String) throws { try OutputFile.write(bytes, to: path) }
}
