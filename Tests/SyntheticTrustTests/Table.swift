import Testing

@testable import SyntheticTrust

/// A canonical extract read back as text: comma, quotes, one line a row.
struct Table {
    let header: [String]
    let rows: [[String]]

    init(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(Self.cells)
        header = lines.first ?? []
        rows = Array(lines.dropFirst())
    }

    func column(_ header: String) throws -> [String] {
        let index = try #require(self.header.firstIndex(of: header))
        return rows.map { $0[index] }
    }

    /// The values of some columns of each row, side by side.
    func columns(_ headers: [String]) throws -> [[String]] {
        let indexes = try headers.map { name in try #require(header.firstIndex(of: name)) }
        return rows.map { row in indexes.map { row[$0] } }
    }

    private static func cells(_ line: Substring) -> [String] {
        var (cells, cell, isQuoted): ([String], String, Bool) = ([], "", false)
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                cells.append(cell)
                cell = ""
            default: cell.append(character)
            }
        }
        return cells + [cell]
    }
}

/// FNV-1a over names and bytes, to compare whole trusts.
func fingerprint(_ files: [GeneratedFile]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in files {
        for byte in Array(file.name.utf8) + file.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return hash
}

/// The default trust, made once for all tests.
enum DefaultTrust {
    static let trust: SyntheticTrust? = (try? TrustPlan()).map(SyntheticTrust.init)
    static let files = trust?.files() ?? []

    static func table(_ name: String) throws -> Table {
        Table(try #require(files.first { $0.name == name }).bytes)
    }
}
