import Foundation
import Testing

/// Text held byte for byte against a file in `Goldens`; RECORD_GOLDENS=1 writes the files anew.
enum Golden {
    static func expect(
        _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(text.utf8).write(to: file)
            return
        }
        let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        let line = firstDifference(expected, text)
        #expect(text == expected, "\(name) differs, first at: \(line)", sourceLocation: sourceLocation)
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Goldens")

    private static func firstDifference(_ expected: String, _ found: String) -> String {
        let lines = zip(expected.split(separator: "\n"), found.split(separator: "\n"))
        guard let pair = lines.first(where: { $0 != $1 }) else { return "the number of lines" }
        return "expected \(pair.0), found \(pair.1)"
    }
}
