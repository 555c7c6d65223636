import Foundation
import Plans
import SQLiteStore
import Testing
import Workforce

@testable import Operations

struct UpdateActionTests {
    @Test("who, when and what are kept")
    func update() throws {
        let plan = try PlanBench()
        try plan.update(ActionReport(rating: .amber, status: .ongoing, note: " Two posts are vacant "))
        let update = try #require(try plan.view().row("1.1")?.followed.updates.first)
        #expect(update.note == "Two posts are vacant" && update.by == "tester" && update.rating == .amber)
        #expect(update.at == "2025-06-15T15:06:40Z")
    }

    @Test("an update in the red says what brings it back")
    func redNeedsAWayBack() throws {
        let plan = try PlanBench()
        #expect(throws: PlanRefusal.self) { try plan.update(ActionReport(rating: .red, note: "Stuck")) }
        #expect(try plan.view().row("1.1")?.followed.updates.isEmpty == true)
        try plan.update(ActionReport(rating: .red, note: "Stuck", goToGreen: "A second trainer starts in July"))
        #expect(try plan.view().row("1.1")?.followed.updates.count == 1)
    }

    static let refused: [(ActionReport, String)] = [
        (ActionReport(), "Nothing was given"),
        (ActionReport(fields: [.due: "May 2025"]), "--reason"),
        (ActionReport(fields: [.text: " "]), "words"),
        (ActionReport(fields: [.status: "purple"]), "status"),
    ]

    @Test("a report that cannot be kept is refused in a sentence", arguments: refused)
    func refusals(report: ActionReport, says: String) throws {
        let plan = try PlanBench()
        let before = try plan.view().plan
        do {
            try plan.update(report)
            Issue.record("nothing was refused")
        } catch let refusal as PlanRefusal { #expect(refusal.description.contains(says), "\(refusal)") }
        #expect(try plan.view().plan == before)
    }

    @Test("a nationally fixed date is not moved, with or without a reason")
    func fixedDate() throws {
        let plan = try PlanBench()
        let report = ActionReport(fields: [.due: "June 2026"], reason: "More time")
        do {
            try plan.update(report, "1.2")
            Issue.record("nothing was refused")
        } catch let refusal as PlanRefusal { #expect(refusal.description.contains("cannot be moved"), "\(refusal)") }
        #expect(try plan.view().row("1.2")?.followed.dateChanges.isEmpty == true)
    }

    @Test("an action is found by its key, or by a printed number that is its alone")
    func unknownAction() throws {
        let plan = try PlanBench()
        #expect(throws: PlanRefusal.unknownAction("1", alike: ["1.1", "1.2"])) {
            try plan.update(ActionReport(note: "x"), "1")
        }
    }

    @Test("a file of updates is stored whole, each row at its own time")
    func updatesFile() throws {
        // Given
        let plan = try PlanBench()
        let path = try PlanBench.write(
            [
                "Action,Date,By,Rating,Note,New due date,Reason",
                "1.1,2025-02-03,Head of Recruitment,green,Going well,,",
                "1.1,2025-05-06,Head of Recruitment,amber,Fewer trainers,July 2025,A trainer left",
            ], "updates.csv", in: plan.bench)
        // When
        let count = try UpdateAction(plan.bench.workspace)(try UpdatesFile(path: path), by: "tester")
        // Then
        let row = try #require(try plan.view().row("1.1"))
        #expect(count == 2 && row.followed.updates.map { $0.at.prefix(10) } == ["2025-02-03", "2025-05-06"])
        #expect(row.action.due.deadline?.iso == "2025-07-31")
        #expect(row.followed.dateChanges.map(\.reason) == ["A trainer left"])
    }

    static let badFiles: [([String], String)] = [
        (["Action,When", "1.1,2025-02-03"], "When"),
        (["Action,Note", "1.1,x"], "Date"),
        (["Action,Date,Note", "1.1,2025-02-03,fine", "7.7,2025-02-04,x"], "Line 3"),
        (["Action,Date,Rating", "1.1,2025-02-03,purple"], "purple"),
        (["Action,Date,Note", "1.1,3 Feb,x"], "3 Feb"),
    ]

    @Test("a file of updates with a fault stores nothing and names the line", arguments: badFiles)
    func badFile(rows: [String], says: String) throws {
        let plan = try PlanBench()
        let path = try PlanBench.write(rows, "updates.csv", in: plan.bench)
        do {
            _ = try UpdateAction(plan.bench.workspace)(try UpdatesFile(path: path), by: "tester")
            Issue.record("nothing was refused")
        } catch let refusal as PlanRefusal { #expect(refusal.description.contains(says), "\(refusal)") }
        #expect(try plan.view().rows.allSatisfy { $0.followed.updates.isEmpty })
    }
}
