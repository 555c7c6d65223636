import Foundation
import Testing

@testable import Intake

/// Files that tests read.
enum Fixture {
    /// A file of the folder `Fixtures`, by its name without `.csv`.
    static func path(_ name: String, file: String = #filePath) -> String {
        URL(fileURLWithPath: file).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/\(name).csv").path
    }

    /// Calls the body with the path of a new file that holds the bytes, and removes it.
    static func withFile<T>(_ bytes: [UInt8], _ body: (String) throws -> T) throws -> T {
        let path = temporaryPath()
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { unlink(path) }
        return try body(path)
    }

    static func temporaryPath() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("intake-\(UUID().uuidString).csv").path
    }

    /// Gives bytes in the way a file does.
    static func reading(_ bytes: [UInt8]) -> ByteReading {
        var at = 0
        return { buffer in
            let count = min(buffer.count, bytes.count - at)
            buffer.copyBytes(from: bytes[at..<(at + count)])
            at += count
            return count
        }
    }
}

/// A small generator with a seed, so that a failing test can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
