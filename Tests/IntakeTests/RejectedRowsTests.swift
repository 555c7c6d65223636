import Foundation
import Testing
import Workforce

@testable import Intake

struct RejectedRowsTests {
    private func withRejected<T>(of fixture: String, _ body: (String, RejectedRows) throws -> T) throws -> T {
        let path = Fixture.temporaryPath()
        defer { unlink(path) }
        let writer = RejectedRows(path: path)
        for row in try Reading(fixture).rejected { try writer.add(row) }
        try writer.finish()
        return try body(path, writer)
    }

    @Test func givenRejectedRowsWhenMendedThenTheyCanBeImported() throws {
        let mended = try withRejected(of: "impossible_dates") { path, _ in
            let text = try String(contentsOfFile: path, encoding: .utf8)
            return text.replacingOccurrences(of: ",31/02/2025,", with: ",28/02/2025,")
                .replacingOccurrences(of: ",03/31/2025,", with: ",31/03/2025,")
                .replacingOccurrences(of: ",last spring,", with: ",2019-02-01,")
        }
        let reading = try Fixture.withFile(Array(mended.utf8)) { try Reading(file: $0, as: TestVocabulary.staff) }
        #expect(reading.records.map { $0.values[7] } == ["2025-02-28", "2025-03-31", "2019-02-01"])
        #expect(reading.report.droppedHeaders == ["Parity: reason for rejection"])
        #expect(reading.codes == [])
    }

    @Test(arguments: ["unclosed_quote", "stray_quote", "too_few_and_too_many_fields", "missing_values"])
    func givenRejectedRowsWhenNotMendedThenTheFileIsStillReadAsRows(_ fixture: String) throws {
        let lines = try Reading(fixture).rejected.count
        let report = try withRejected(of: fixture) { path, writer in
            #expect(writer.count == lines)
            return try Reading(file: path, as: TestVocabulary.staff).report
        }
        #expect(report.read == lines)
        #expect(!report.problemCounts.keys.contains(.unclosedQuote))
    }

    @Test func givenColumnsThatTheDatasetDoesNotNameThenTheyAreNotWritten() throws {
        let text = "Employee Number,Assignment Number,Primary Assignment,Last Name\n1,1,Perhaps,Doe\n"
        let row = try Fixture.withFile(Array(text.utf8)) { try Reading(file: $0, as: TestVocabulary.staff).rejected }
            .first
        #expect(row?.headers == ["Employee Number", "Assignment Number", "Primary Assignment"])
        #expect(row?.cells == ["1", "1", "Perhaps"])
        #expect(row?.reason.contains("Doe") == false)
    }

    @Test func givenAWarningBesideAnErrorThenTheReasonIsTheError() {
        let error = Problem(.error(.missingValue, "It is blank.", mend: "fill it in."), line: 3)
        let warning = Problem(.warning(.notSeenBefore, "It is new.", mend: "check it."), line: 3)
        let other = Problem(.error(.unreadableDate, "It is no date.", mend: "write a date."), line: 3)
        let row = RejectedRow(line: 3, headers: [], cells: [], problems: [warning, error, warning, other])
        #expect(row.reason == "\(error) | \(other)")
    }

    @Test func givenAColumnCalledReasonThenItIsDroppedAndNotTakenForOurs() throws {
        let text = "Employee Number,Assignment Number,Primary Assignment,Reason\n1,1,Yes,Moved\n"
        let report = try Fixture.withFile(Array(text.utf8)) { try Reading(file: $0, as: TestVocabulary.staff).report }
        #expect(report.droppedHeaders == ["Reason"])
        #expect(!report.droppedHeaders.contains(RejectedRows.reasonHeader))
    }

    @Test func givenNoRejectedRowsThenNoFileIsMade() throws {
        try withRejected(of: "good") { path, writer in
            #expect(writer.count == 0)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func givenAFolderThatIsNotThereThenItSaysSo() throws {
        let row = try #require(try Reading("impossible_dates").rejected.first)
        let fault = #expect(throws: FileFault.self) { try RejectedRows(path: "/nowhere/rejected.csv").add(row) }
        #expect(fault?.code == .unwritable)
    }
}
