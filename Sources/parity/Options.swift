import ArgumentParser
import Catalogue
import Disclosure
import Foundation
import Operations
import Workforce

/// Which workspace a command works in.
struct WorkspaceOptions: ParsableArguments {
    @Option(name: .long, help: "The workspace folder.", completion: .directory)
    var workspace: String?

    var folder: String {
        workspace ?? ProcessInfo.processInfo.environment["PARITY_WORKSPACE"] ?? "."
    }

    /// Opens the workspace with the built-in catalogue and what the trust's own folder adds to it.
    func open() throws -> Workspace {
        guard Workspace.exists(at: folder) else { throw WorkspaceFault.notThere(folder) }
        return try Workspace.open(at: folder, settings: try Self.settings(for: folder))
    }

    static func settings(for folder: String) throws -> Settings { Settings(try catalogue(for: folder)) }

    /// The built-in catalogue, with a workspace's own folder over it where there is one. The folder that is asked
    /// for need not be a workspace, and a source checkout's own `catalogue` says the same as the built-in one.
    static func catalogue(for folder: String) throws -> Catalogue {
        let own = "\(folder)/\(Workspace.File.catalogue)"
        let isWorkspace = Workspace.exists(at: folder) && FileManager.default.fileExists(atPath: own)
        return try Catalogue.load(overrides: isWorkspace ? own : nil)
    }
}

extension Settings {
    init(_ catalogue: Catalogue) {
        self.init(
            vocabulary: catalogue.vocabulary, indicators: catalogue.indicators, policy: catalogue.policy,
            rules: catalogue.signals, labels: catalogue.labels, percentageItems: catalogue.percentageItems,
            plans: PlanSettings(catalogue))
    }
}

extension PlanSettings {
    init(_ catalogue: Catalogue) {
        self.init(
            vocabulary: catalogue.planVocabulary, rules: catalogue.planRules, lint: catalogue.planLint,
            terms: catalogue.planTerms, layouts: catalogue.planLayouts,
            highImpactActions: catalogue.highImpactActions)
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
}

struct FormatOptions: ParsableArguments {
    @Option(name: .long, help: "How to print.")
    var format: OutputFormat = .table
}

extension Audience: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(iso: argument) }
}

extension FinancialYear: ExpressibleByArgument {
    public init?(argument: String) { self.init(label: argument) }
}

/// Who is at the keyboard, for the history of imports and the log of exact reads.
enum CurrentPerson {
    static var name: String {
        let environment = ProcessInfo.processInfo.environment
        return environment["USER"] ?? environment["LOGNAME"] ?? "command line"
    }
}
