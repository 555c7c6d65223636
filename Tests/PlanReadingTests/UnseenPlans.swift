import Foundation
import Intake
import Testing

/// Plans in the manner of those that trusts publish, each with a key that was made by hand before the plan was read.
/// Trusts, people and sentences are invented. A file is named after its layout or its fault.
struct UnseenPlan: CustomTestStringConvertible, Sendable {
    let name: String
    let file: String

    var testDescription: String { name }

    private static var folder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Unseen")
    }

    static let all: [UnseenPlan] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let plans = files.filter { !$0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
        return plans.map { UnseenPlan(name: ($0 as NSString).deletingPathExtension, file: $0) }
    }()

    func document() throws -> SourceDocument {
        try DocumentReader.read(path: Self.folder.appendingPathComponent(file).path)
    }

    func key() throws -> AnswerKey {
        let data = try Data(contentsOf: Self.folder.appendingPathComponent("\(name).json"))
        return try JSONDecoder().decode(AnswerKey.self, from: data)
    }
}
