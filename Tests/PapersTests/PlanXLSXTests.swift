import Papers
import Plans
import Testing

struct PlanXLSXTests {
    @Test("a workbook is written in every layout, the same each time", arguments: TableLayout.allCases)
    func same(_ layout: TableLayout) throws {
        let table = try SamplePlan.table(layout)
        let first = try PlanXLSX.bytes(table, plan: "p", revision: "1", created: 1_750_000_000)
        let second = try PlanXLSX.bytes(table, plan: "p", revision: "1", created: 1_750_000_000)
        #expect(first.starts(with: [0x50, 0x4B]) && first == second)
    }

    @Test("awkward titles and an empty plan do no harm")
    func awkward() throws {
        let title = "R&D &\u{1}_x0041_ " + String(repeating: "é🙂", count: 400)
        let table = try SamplePlan.table(.register, of: Plan(title: title))
        #expect(try !PlanXLSX.bytes(table, plan: "p", revision: "1", created: 0).isEmpty)
    }
}
