import Intake
import PlanReading
import Plans
import SQLiteStore
import Testing

@testable import Operations

/// Workbooks that come back, as the reader of documents gives them.
struct ImportPlanWorkbookTests {
    private let plan: PlanBench
    private var importing: ImportPlan { ImportPlan(plan.bench.workspace) }

    init() throws { plan = try PlanBench() }

    private func proposal(
        _ revision: Int = 1, answers: [String: Int] = [:], edit: (inout [[String]]) -> Void
    ) throws -> PlanProposal {
        let settings = plan.bench.workspace.settings.plans
        let (entry, held) = (plan.entry, try plan.bench.workspace.store.plan(plan.entry.id).plan)
        let original = try plan.bench.workspace.store.planChanges(entry.id).isEmpty ? held : before
        let table = try #require(
            settings.layouts.table(original, .register, options: TableOptions(term: settings.terms.term(for: held))))
        let workbook = PlanWorkbook.grid(table, plan: "\(entry.id)", revision: "\(revision)")
        var cells = workbook.plan.rows.map { $0.map(\.text) }
        edit(&cells)
        let document = Self.document([
            (workbook.plan.name, cells), ("Parity", workbook.manifest.rows.map { $0.map(\.text) }),
        ])
        let edited = try #require(
            RoundTrip.read(
                document, current: held, vocabulary: settings.vocabulary, layouts: settings.layouts, answers: answers))
        let read = PlanDocument(
            fileName: "plan.xlsx", sha256: String(repeating: "a", count: 64), document: document,
            read: ReadPlan(plan: Plan(), accounting: Accounting(placed: [:], unplaced: []), questions: []))
        return PlanProposal(try plan.bench.workspace.planEntry(), read, edited, against: held, notices: [])
    }

    /// The plan as it was when the workbook was written.
    private var before: Plan {
        get throws {
            var plan = try plan.bench.workspace.store.plan(plan.entry.id).plan
            if let place = plan.actions.firstIndex(where: { $0.key == "2.1" }) { plan.actions[place].theme = nil }
            return plan
        }
    }

    private static func document(_ sheets: [(name: String, rows: [[String]])]) -> SourceDocument {
        var lines: [SourceLine] = []
        for sheet in sheets {
            for (index, row) in sheet.rows.enumerated() where row.contains(where: { !$0.isEmpty }) {
                lines.append(
                    SourceLine(
                        number: lines.count + 1, place: "sheet “\(sheet.name)”, row \(index + 1)",
                        cells: row.map { SourceCell($0) }, sheet: sheet.name, isHidden: sheet.name == "Parity"))
            }
        }
        return SourceDocument(name: "plan.xlsx", lines: lines)
    }

    private func editTheme(_ text: String) -> (inout [[String]]) -> Void {
        { cells in
            guard let row = cells.firstIndex(where: { $0.first == "2.1" }) else { return }
            guard let column = cells[0].firstIndex(of: "Theme") else { return }
            cells[row][column] = text
        }
    }

    @Test("what two people changed is not accepted before somebody says which holds")
    func undecided() throws {
        // given
        try plan.update(ActionReport(fields: [.theme: "Progression"]), "2.1")
        let open = try proposal(edit: editTheme("Careers"))
        let question = try #require(open.undecided.first)
        // when, then
        #expect(throws: PlanRefusal.undecided([question])) {
            try importing.accept(open, by: "tester", now: Workbench.now)
        }
        let decided = try proposal(answers: [question: 1], edit: editTheme("Careers"))
        let entry = try importing.accept(
            decided, PlanImportChoices(answers: [question: 1]), by: "tester", now: Workbench.now)
        let stored = try plan.bench.workspace.store.plan(entry.id)
        #expect(stored.plan.action("2.1")?.theme == "Careers")
        #expect(stored.questions.filter { $0.question.code.hasPrefix("edited-since") }.map(\.answer) == [1])
    }

    @Test("what was assumed is kept as the answer, so that nothing settled stays open")
    func settled() throws {
        let title = try plan.bench.workspace.store.plan(plan.entry.id).plan.title
        let proposal = try proposal { cells in
            cells.removeAll { $0.first == "1.2" }
            editTheme("Careers")(&cells)
        }
        let entry = try importing.accept(proposal, by: "tester", now: Workbench.now)
        let stored = try plan.bench.workspace.store.plan(entry.id)
        #expect(stored.questions.map(\.answer) == [0])
        #expect(stored.plan.actions.map(\.key) == ["1.1", "1.2", "2.1"] && stored.plan.title == title)
        #expect(stored.plan.actions.allSatisfy { !$0.occurrences.isEmpty })
    }
}
