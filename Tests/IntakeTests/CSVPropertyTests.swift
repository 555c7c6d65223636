import Foundation
import Testing

@testable import Intake

/// Random tables in random writings.
struct CSVPropertyTests {
    private static let alphabet = [
        "a", "Z", "9", " ", ",", ";", "\t", "\"", "\n", "\r", "é", "€", "–", "😀", "", "\u{A0}",
    ]
    private static let delimiters: [Character] = [",", ";", "\t"]
    private static let lineEnds = ["\n", "\r\n", "\r"]

    private func table(_ random: inout SeededGenerator, alphabet: [String]) -> [[String]] {
        let width = Int.random(in: 2...6, using: &random)
        return (0..<Int.random(in: 1...30, using: &random)).map { _ in
            (0..<width).map { _ in
                (0..<Int.random(in: 0...8, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }
                    .joined()
            }
        }
    }

    private func written(_ table: [[String]], _ delimiter: Character, _ random: inout SeededGenerator) -> String {
        var text = ""
        for (index, row) in table.enumerated() {
            let fields = row.map { field -> String in
                let quoted = CSVText.field(field, delimiter: delimiter)
                return quoted == field && Bool.random(using: &random) ? "\"\(field)\"" : quoted
            }
            text += fields.joined(separator: String(delimiter))
            let end = Self.lineEnds.randomElement(using: &random) ?? "\n"
            // A field that begins with LF is quoted, so a CR at the line's end stays a line end of its own.
            if index < table.count - 1 || Bool.random(using: &random) { text += end }
        }
        return text
    }

    private func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
        let scalars = Array(text.utf8)
        switch encoding {
        case .utf8: return scalars
        case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + scalars
        case .utf16LittleEndian: return text.data(using: .utf16LittleEndian).map { [0xFF, 0xFE] + $0 }
        case .utf16BigEndian: return text.data(using: .utf16BigEndian).map { [0xFE, 0xFF] + $0 }
        case .windows1252: return text.data(using: .windowsCP1252).map(Array.init)
        }
    }

    @Test(arguments: TextEncoding.allCases)
    func givenARandomTableWhenWrittenAndParsedThenItComesBack(_ encoding: TextEncoding) throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        var random = SeededGenerator(seed: seed)
        let alphabet = encoding == .windows1252 ? Self.alphabet.filter { $0 != "😀" } : Self.alphabet
        for round in 0..<150 {
            let delimiter = Self.delimiters.randomElement(using: &random) ?? ","
            let table = table(&random, alphabet: alphabet)
            let raw = try #require(bytes(written(table, delimiter, &random), encoding))
            let chunk = [16, 17, 61, 4_096].randomElement(using: &random) ?? 16
            let records = try parse(raw, encoding, delimiter, chunk: chunk, width: table[0].count)
            #expect(records.map(\.fields) == table, "seed \(seed), round \(round), chunks of \(chunk)")
            #expect(records.allSatisfy { $0.fault == nil }, "seed \(seed), round \(round)")
        }
    }

    private func parse(
        _ raw: [UInt8], _ encoding: TextEncoding, _ delimiter: Character, chunk: Int, width: Int
    ) throws -> [ParsedRecord] {
        var transcoder = Transcoder(encoding, chunkSize: chunk, read: Fixture.reading(raw))
        let settings = CSVParser.Settings(delimiter: delimiter.asciiValue ?? 44, chunkSize: chunk)
        var parser = CSVParser(settings) { try transcoder.fill($0) }
        parser.fieldCounts = width...width
        var records: [ParsedRecord] = []
        while let record = try parser.next() {
            records.append(ParsedRecord(record.line, record.texts, record.fault))
        }
        return records
    }

    /// Whatever the bytes, the lines on which records begin go up, and parsing ends with the last line.
    @Test func givenRandomBytesWhenParsedThenEachLineIsInOneRecordWhateverTheChunks() throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("a,\"\n\r;x\"\"\n".utf8)
        for round in 0..<400 {
            let raw = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            let parses = try [16, 23, 1_024].map { try parse(raw, .utf8, ",", chunk: $0, width: 3) }
            #expect(parses.allSatisfy { $0 == parses[0] }, "seed \(seed), round \(round)")
            let lines = parses[0].map(\.line)
            #expect(zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed), round \(round)")
            #expect(lines.first ?? 1 == 1 && lines.last ?? 0 <= Self.lines(raw), "seed \(seed), round \(round)")
            let gaps = zip(parses[0], parses[0].dropFirst()).allSatisfy { record, next in
                next.line - record.line == (record.fault == nil ? Self.embedded(record) : 0) + 1
            }
            #expect(gaps, "seed \(seed), round \(round)")
        }
    }

    private static func embedded(_ record: ParsedRecord) -> Int {
        record.fields.map { lines(Array($0.utf8)) - 1 }.reduce(0, +)
    }

    /// Line ends and one; CRLF counts once.
    private static func lines(_ bytes: [UInt8]) -> Int {
        var count = 1
        for (index, byte) in bytes.enumerated() {
            if byte == 13 || (byte == 10 && (index == 0 || bytes[index - 1] != 13)) { count += 1 }
        }
        return count
    }
}
