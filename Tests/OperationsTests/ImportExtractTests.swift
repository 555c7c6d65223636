import Foundation
import Intake
@testable import Operations
import SQLiteStore
import Testing
import Workforce

struct ImportExtractTests {
    @Test("one bad row keeps the whole file out, and the report says where it is")
    func oneBadRowKeepsTheFileOut() throws {
        // Given a file whose second row does not say whether the assignment is the primary one
        let bench = try Workbench()
        let rows = [SmallExtracts.staffRow(1), SmallExtracts.staffRow(2, primary: "")]
        let file = try bench.folder.write("staff-2025-03-31.csv", SmallExtracts.staff(rows))
        // When it is imported
        let outcome = try bench.bring("staff", file)
        // Then nothing is stored and the problem is addressed by line, column and header
        #expect(outcome.status == .refused)
        #expect(try bench.workspace.imports().isEmpty)
        let problem = try #require(outcome.report?.problems.first)
        #expect((problem.line, problem.column, problem.header) == (3, "C", "Primary Assignment"))
    }

    @Test("rejected rows are written out, can be mended, and join the snapshot they were left out of")
    func rejectedRowsCanBeMended() throws {
        // Given a partial import of two good rows and a bad one
        let bench = try Workbench()
        let rows = [SmallExtracts.staffRow(1), SmallExtracts.staffRow(2, primary: ""), SmallExtracts.staffRow(3)]
        let file = try bench.folder.write("staff-2025-03-31.csv", SmallExtracts.staff(rows))
        let rejected = "\(bench.folder.path)/staff-2025-03-31.rejected.csv"
        let outcome = try bench.bring("staff", file, partial: true, rejected: rejected)
        #expect(outcome.entry.map { [$0.read, $0.accepted, $0.rejected, $0.blank] } == [3, 2, 1, 0])
        // When the rejected row is mended and imported
        let text = try String(contentsOfFile: rejected, encoding: .utf8)
        #expect(text.contains(RejectedRows.reasonHeader))
        let mended = text.replacing("2,2,,", with: "2,2,Yes,")
        let again = try bench.bring("staff", try bench.folder.write("staff-2025-03-31.mended.csv", mended))
        // Then all three are there
        #expect(again.status == .imported)
        #expect(try bench.workspace.store.rowCount(of: "staff") == 3)
    }

    @Test("the same file again changes nothing; a corrected one takes its place; undo brings it back")
    func importingAgain() throws {
        let bench = try Workbench()
        let file = try bench.folder.write("staff-2025-03-31.csv", SmallExtracts.staff)
        try bench.bring("staff", file)
        #expect(try bench.bring("staff", file).status == .alreadyThere)
        let corrected = try bench.folder.write(
            "corrected-2025-03-31.csv", SmallExtracts.staff([8, 9].map { SmallExtracts.staffRow($0) }))
        let second = try bench.bring("staff", corrected)
        #expect(second.entry?.replaced == 4)
        #expect(try bench.workspace.store.rowCount(of: "staff") == 2)
        try bench.workspace.removeImport(try #require(second.entry?.id), by: "test", now: Workbench.now)
        #expect(try bench.workspace.store.rowCount(of: "staff") == 4)
    }

    @Test("a snapshot does not take the place of a much larger one by accident")
    func shrinkingSnapshot() throws {
        // Given a snapshot of four, and a file of one row for the same day
        let bench = try Workbench()
        try bench.bring("staff", try bench.folder.write("staff-2025-03-31.csv", SmallExtracts.staff))
        let one = try bench.folder.write("one-2025-03-31.csv", SmallExtracts.staff([SmallExtracts.staffRow(9)]))
        // Then it is refused, and taken only when it is meant
        #expect(throws: ImportFault.self) { try bench.bring("staff", one) }
        #expect(try bench.workspace.store.rowCount(of: "staff") == 4)
        let meant = ImportRequest(dataset: "staff", path: one, mayShrink: true, by: "test", now: Workbench.now)
        #expect(try ImportExtract(bench.workspace)(meant).entry?.replaced == 4)
    }

    @Test("employee numbers are stored as keyed hashes only")
    func identifiersAreHashed() throws {
        let bench = try Workbench()
        let row = SmallExtracts.staffRow(1).replacing("1,1,Yes", with: "20418877,20418877,Yes")
        try bench.bring("staff", try bench.folder.write("staff-2025-03-31.csv", SmallExtracts.staff([row])))
        let stored = try bench.workspace.store.distinctValues(
            dataset: "staff", columns: ["Employee Number", "Assignment Number"])
        #expect(stored.flatMap { $0 }.compactMap { $0 }.allSatisfy { $0.count == 32 && !$0.contains("20418877") })
        // And not a byte of the number is in any file of the workspace.
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(bench.folder.path)/workspace") {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(bench.folder.path)/workspace/\(name)"))
            #expect(data.range(of: Data("20418877".utf8)) == nil, "found in \(name)")
        }
    }

    static let faults: [(given: String, dataset: String, name: String, asOf: String?, says: String)] = [
        ("a snapshot without a day", "staff", "staff.csv", nil, "--as-of"),
        ("a day in the future", "staff", "staff.csv", "2026-03-31", "in the future"),
        ("a day for rows with dates", "applications", "applications.csv", "2025-03-31", "Leave out --as-of"),
        ("an unknown dataset", "stuff", "staff-2025-03-31.csv", nil, "Choose from"),
    ]

    @Test("what cannot be imported is refused in one sentence that says what to do", arguments: faults)
    func refusals(given: String, dataset: String, name: String, asOf: String?, says: String) throws {
        let bench = try Workbench()
        let file = try bench.folder.write(name, SmallExtracts.staff)
        let fault = #expect(throws: ImportFault.self) {
            try bench.bring(dataset, file, asOf: asOf.flatMap { Day(iso: $0) })
        }
        #expect(fault.map { "\($0)".contains(says) } == true, "\(given): \(String(describing: fault))")
        #expect(try bench.workspace.imports().isEmpty)
    }

    @Test("a blank pay grade is accepted and reported, as it leaves a person without a band")
    func blankPayGrade() throws {
        let bench = try Workbench()
        let text = SmallExtracts.staff([SmallExtracts.staffRow(1, grade: "")])
        let outcome = try bench.bring("staff", try bench.folder.write("staff-2025-03-31.csv", text))
        #expect(outcome.status == .imported)
        #expect(outcome.report?.problemCounts == [.blankValue: 1])
    }

    @Test(
        "in a return, people come in whole numbers and percentages may have decimals",
        arguments: [
            ("2-shortlisted,12.5,3,0", false), ("2-shortlisted,12,3.00,0", true), ("8-discrimination,4.3,11.7,", true),
        ])
    func wholeNumbers(row: String, isAccepted: Bool) throws {
        let bench = try Workbench()
        let file = try bench.folder.write("template-2025-03-31.csv", "Item,White,BME,Unknown\n\(row)\n")
        let outcome = try bench.bring("template", file)
        #expect((outcome.status == .imported) == isAccepted)
        #expect((outcome.report?.problemCounts[.notWhole] != nil) != isAccepted)
    }

    @Test("a care group never seen before is reported, and not on the first file")
    func newCareGroups() throws {
        let bench = try Workbench()
        let first = try bench.bring("staff", try bench.folder.write("staff-2024-03-31.csv", SmallExtracts.staff))
        #expect(first.report?.problemCounts[.notSeenBefore] == nil)
        let moved = SmallExtracts.staff.replacing("Surgery", with: "Surgury")
        let second = try bench.bring("staff", try bench.folder.write("staff-2025-03-31.csv", moved))
        let problem = try #require(second.report?.problems.first { $0.code == .notSeenBefore })
        #expect(problem.value == "Surgury")
        #expect(second.status == .imported)
    }
}

struct SnapshotDayTests {
    static let names: [(name: String, day: String?)] = [
        ("staff-2025-03-31.csv", "2025-03-31"), ("ESR 2024-12-31 final.csv", "2024-12-31"),
        ("template-2024-25.csv", "2025-03-31"), ("staff.csv", nil), ("staff-2025-02-30.csv", nil),
        ("staff-2025-03-31-to-2025-06-30.csv", nil), ("dup2-2025-03-31.csv", "2025-03-31"),
        ("1252-2025-03-31.csv", "2025-03-31"), ("staff-2025-03.csv", nil),
    ]

    @Test("the day is read from a file's name where the name has one", arguments: names)
    func day(name: String, day: String?) {
        #expect(SnapshotDay.day(in: name)?.iso == day)
    }
}
