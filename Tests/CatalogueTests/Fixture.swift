import Foundation
import Testing

/// A folder of `Fixtures/`, named after its one fault: catalogue files, and in `expected.txt` what is said about them.
struct Fixture: CustomTestStringConvertible, Sendable {
    let fault: String

    var testDescription: String { fault }
    var folder: String { Self.root.appendingPathComponent(fault).path }

    func expected() throws -> String {
        try String(contentsOfFile: "\(folder)/expected.txt", encoding: .utf8)
    }

    static let all: [Fixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().map(Fixture.init)
    }()

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")
}

/// A folder that is there while a test runs.
struct TemporaryFolder: ~Copyable {
    let path: String

    init(_ files: [String: String]) throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("catalogue-\(UUID().uuidString)")
        for (name, text) in files {
            let file = root.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        path = root.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
