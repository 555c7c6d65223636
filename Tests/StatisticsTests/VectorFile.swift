import Foundation
import Testing

@testable import Statistics

/// Expected values from other programs, kept as text in `Vectors/`. Line 1 names the call and version that made them.
struct VectorFile {
    /// The fields of each line after the first one.
    let lines: [[String]]

    init(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Vectors")
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        let all = text.split(separator: "\n").map(String.init)
        let heading = try #require(all.first, "\(name) is empty")
        try #require(heading.hasPrefix("# "), "\(name) does not say how it was made")
        lines = all.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        try #require(lines.count >= 2, "\(name) has no values")
    }

    /// The lines below the column names, as numbers; an empty field is nil. The second line holds the names.
    func table() throws -> [[Double?]] {
        try lines.dropFirst().map { fields in
            try fields.map { try $0.isEmpty ? nil : number($0) }
        }
    }

    /// Every line as numbers, for files without column names.
    func numbers() throws -> [[Double]] {
        try lines.map { try $0.map(number) }
    }

    private func number(_ field: String) throws -> Double {
        try #require(Double(field), "\(field) is no number")
    }
}

/// A table line of two groups: a, n, b, m, and what follows.
struct TwoGroupLine {
    let first: Proportion
    let second: Proportion
    let rest: [Double?]

    init(_ fields: [Double?]) throws {
        let counts = try fields.prefix(4).map { try Int(#require($0)) }
        try #require(counts.count == 4)
        first = try proportion(counts[0], counts[1])
        second = try proportion(counts[2], counts[3])
        rest = Array(fields.dropFirst(4))
    }

    func number(_ index: Int) throws -> Double {
        try #require(rest.indices.contains(index) ? rest[index] : nil)
    }

    static func all(in name: String) throws -> [TwoGroupLine] {
        try VectorFile(name).table().map(TwoGroupLine.init)
    }
}
