import Catalogue
import Foundation
import Operations
import SyntheticTrust
import Workforce

/// A folder that goes when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "parity-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file into it and returns the path.
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Array(text.utf8))
    }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = "\(path)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }
}

/// A fresh workspace with the built-in catalogue.
struct Workbench {
    static let now = Date(timeIntervalSince1970: 1_750_000_000)  // 15 June 2025

    let folder: TemporaryFolder
    let workspace: Workspace

    init() throws {
        folder = try TemporaryFolder()
        let catalogue = try Catalogue.load()
        let settings = Settings(
            vocabulary: catalogue.vocabulary, indicators: catalogue.indicators, policy: catalogue.policy,
            rules: catalogue.signals, labels: catalogue.labels, percentageItems: catalogue.percentageItems,
            plans: PlanSettings(
                vocabulary: catalogue.planVocabulary, rules: catalogue.planRules, lint: catalogue.planLint,
                terms: catalogue.planTerms, layouts: catalogue.planLayouts,
                highImpactActions: catalogue.highImpactActions))
        workspace = try Workspace.create(at: "\(folder.path)/workspace", organisation: "Test Trust", settings: settings)
    }

    @discardableResult
    func bring(
        _ dataset: String, _ path: String, asOf: Day? = nil, partial: Bool = false, rejected: String? = nil,
        now: Date = Self.now
    ) throws -> ImportExtract.Outcome {
        try ImportExtract(workspace)(
            ImportRequest(
                dataset: dataset, path: path, asOf: asOf, isPartial: partial, rejectedPath: rejected, by: "test",
                now: now))
    }

    func bring(_ trust: SyntheticTrust) throws {
        try trust.forEachFile { file in
            let path = try folder.write(file.name, file.bytes)
            try bring(file.dataset, path, asOf: file.asOf)
        }
    }
}
