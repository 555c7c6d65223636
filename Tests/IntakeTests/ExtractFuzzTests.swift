import Testing
import Workforce

@testable import Intake

struct ExtractFuzzTests {
    private static let header = "Employee Number,Assignment Number,Primary Assignment,Care Group,FTE,Start Date\n"
    private static let pieces = [
        "1001", "1002", "Yes", "No", "\"", "\"\"", ",", ",", ",", "\n", "\r\n", "\r", "Total", "31/03/2025", "0.5", "é",
        "-1",
        " ", "Surgery", "\u{A0}", "9999999999999999999999", "{}", "=1",
    ]

    private func account(_ bytes: [UInt8]) throws -> Bool {
        try Fixture.withFile(bytes) { path in
            do {
                let reading = try Reading(file: path, as: TestVocabulary.staff, ReadOptions(chunkSize: 64))
                let report = reading.report
                return report.accepted == reading.records.count && report.rejected == reading.rejected.count
                    && report.read == report.accepted + report.rejected + report.blank
                    && reading.rejected.allSatisfy { row in row.problems.contains { $0.severity == .error } }
                    && Set(reading.records.map(\.line)).isDisjoint(with: reading.rejected.map(\.line))
            } catch is FileFault {
                return true
            }
        }
    }

    @Test func givenRandomRowsWhenReadThenTheAccountAddsUp() throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        var random = SeededGenerator(seed: seed)
        for round in 0..<300 {
            let body = (0..<Int.random(in: 0...120, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }
            let isRight = try account(Array((Self.header + body.joined()).utf8))
            #expect(isRight, "seed \(seed), round \(round)")
        }
    }

    @Test func givenRandomBytesWhenReadThenTheyAreReadOrRefused() throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        var random = SeededGenerator(seed: seed)
        for round in 0..<300 {
            let start = Bool.random(using: &random) ? Array(Self.header.utf8) : []
            let lowest: UInt8 = Bool.random(using: &random) ? 0 : 1
            let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
                UInt8.random(in: lowest...255, using: &random)
            }
            let isRight = try account(start + bytes)
            #expect(isRight, "seed \(seed), round \(round)")
        }
    }
}
