import Catalogue
import Intake
import Papers
import PlanReading
import Plans
import Testing

/// The same with real files: written by `Papers`, read by the document reader.
struct WorkbookFileTests {
    private let desk: PaperDesk

    init() throws { desk = try PaperDesk() }

    @Test("a workbook that was only written and read changes nothing", arguments: TableLayout.allCases)
    func workbook(_ layout: TableLayout) throws {
        for seed in 1...3 as ClosedRange<UInt64> {
            // given
            var random = RandomPlans(seed: seed)
            let plan = random.plan(actions: 20)
            let bytes = try PlanXLSX.bytes(try desk.table(plan, layout), plan: "race", revision: "7", created: 0)
            // when
            let document = try DocumentReader.read(bytes: bytes, name: "plan.xlsx")
            let result = try #require(desk.read(document, current: plan))
            // then
            #expect(result.proposed == plan, "seed \(seed)")
            #expect(result.questions.isEmpty && result.faults.isEmpty, "seed \(seed)")
        }
    }

    @Test("the register as CSV changes nothing either, and an edit of it is found")
    func csv() throws {
        for seed in 1...10 as ClosedRange<UInt64> {
            // given
            var random = RandomPlans(seed: seed)
            var plan = random.plan(actions: 20)
            let text = PlanCSV.text(try desk.table(plan))
            // when
            let document = try DocumentReader.read(bytes: Array(text.utf8), name: "plan.csv")
            let same = try #require(desk.read(document, current: plan))
            plan.actions[0].text = "Something else"
            let other = try #require(desk.read(document, current: plan))
            // then
            #expect(PlanDifference.between(same.proposed.actions, other.proposed.actions).isEmpty, "seed \(seed)")
            #expect(same.faults.isEmpty && same.questions.isEmpty, "seed \(seed)")
            #expect(PlanDifference.between(plan.actions, other.proposed.actions).changed.map(\.field) == [.text])
        }
    }

    @Test("a text longer than a cell can hold is shown cut, and the cut is never taken over")
    func longText() throws {
        // given
        let long = String(repeating: "word ", count: 8_000)
        let plan = Plan(title: "Long", actions: [Action(key: "1", text: long), Action(key: "2", text: "Short")])
        let bytes = try PlanXLSX.bytes(try desk.table(plan), plan: "race", revision: "1", created: 0)
        // when
        let result = try #require(desk.read(try DocumentReader.read(bytes: bytes, name: "plan.xlsx"), current: plan))
        var file = try desk.file(plan)
        file.edit("1", "Action", "Shorter")
        let edited = try #require(desk.read(file, current: plan))
        // then
        #expect(result.proposed == plan && result.questions.isEmpty)
        #expect(edited.proposed == plan)
        #expect(edited.faults.first?.message.contains("too long") == true)
    }
}
