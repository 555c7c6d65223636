import Catalogue
import Plans
import Testing

struct PlanTableTests {
    private let catalogue: Catalogue
    private let plan = Plan(
        organisation: "Example Trust", years: "2025/26", groupLabel: "BAME",
        baselines: [
            Baseline(indicator: "2", label: "Appointed", white: 20, bme: 15.5, ratio: 1.3, year: "2024", unit: .percent)
        ],
        goals: [Plan.Goal(under: Link(.wres, "4", .direct), text: "Equal access to courses")],
        actions: [
            Action(
                key: "a", text: "Train panels", theme: "Recruitment",
                links: [Link(.wres, "2", .direct), Link(.wres, "1", .indirect), Link(.wres, "7", .measuredOn)]),
            Action(key: "b", text: "Write to all BAME staff", theme: "Listening"),
            Action(key: "c", text: "Tell people why", theme: "Recruitment", links: [Link(.wres, "2", .named)]),
        ])

    init() throws { catalogue = try Catalogue.load() }

    private func table(_ layout: TableLayout, actions: Set<String>? = nil, term: String? = nil) throws -> PlanTable {
        let options = TableOptions(
            term: catalogue.planTerms.term(chosen: term, for: plan), indicatorNames: ["2": "Appointment"],
            actions: actions)
        return try #require(catalogue.planLayouts.table(plan, layout, options: options))
    }

    private func keys(_ table: PlanTable) -> [[String]] { table.sections.map { $0.rows.map(\.action) } }

    @Test("every action stands in every layout, with a cell in every column", arguments: TableLayout.allCases)
    func complete(_ layout: TableLayout) throws {
        let table = try table(layout)
        #expect(Set(keys(table).flatMap { $0 }) == ["a", "b", "c"])
        #expect(table.sections.flatMap(\.rows).allSatisfy { $0.cells.count == table.columns.count })
        #expect(table.title == "Example Trust Action plan 2025/26")
    }

    @Test("the narrative repeats an action under each indicator that it is meant to move")
    func narrative() throws {
        let table = try table(.printed(.narrative))
        #expect(
            table.sections.map(\.heading) == [
                "Indicator 1", "Indicator 2: Appointment", "Indicator 4", "Other actions",
            ])
        #expect(keys(table) == [["a"], ["a", "c"], [], ["b"]])
        #expect(
            table.sections[1].description == ["Starting point (2024): Appointed, BAME 15.5%, White 20%, ratio 1.3."])
        #expect(table.sections[2].description == ["Aim: Equal access to courses"])
    }

    @Test("the tracker shows each action once, the themes keep the order of the plan")
    func once() throws {
        #expect(keys(try table(.printed(.tracker))).flatMap { $0 }.sorted() == ["a", "b", "c"])
        #expect(try table(.printed(.theme)).sections.map(\.heading) == ["Recruitment", "Listening"])
    }

    @Test("the matrix has letters, and the colours are named after what they mean")
    func matrix() throws {
        let table = try table(.printed(.matrix))
        let row = try #require(table.sections.first?.rows.first)
        let marks = zip(table.columns, row.cells).compactMap { column, cell in
            cell.mark.map { (column.title, cell.text, $0) }
        }
        #expect(
            marks.map { "\($0) \($1) \($2)" } == [
                "Indicator 1 I indirect", "Indicator 2 D direct", "Indicator 7 M measuredOn",
            ])
        #expect(table.legend?.contains("D: meant to move the indicator directly.") == true)
        #expect(try self.table(.register).legend == nil)
    }

    @Test("the word for the group is the plan's unless another is chosen, and never changes a sentence of the trust")
    func term() throws {
        let (own, chosen) = (try table(.printed(.narrative)), try table(.printed(.narrative), term: "global-majority"))
        #expect(own.languageNote.contains("BAME") && chosen.languageNote.contains("global majority"))
        #expect(chosen.sections[1].description.first?.contains("global majority 15.5%") == true)
        #expect(chosen.sections[3].rows[0].cells.contains { $0.text == "Write to all BAME staff" })
    }

    @Test("only the chosen actions")
    func chosen() throws { #expect(keys(try table(.printed(.narrative), actions: ["b"])) == [["b"]]) }

    @Test("columns of which nobody says anything may be left out")
    func optional() throws {
        #expect(try !table(.printed(.theme)).columns.map(\.title).contains("Accountable lead"))
        #expect(try table(.register).columns.count == ActionField.allCases.count)
    }

    @Test("the hidden sheet reads back as it was written", arguments: TableLayout.allCases)
    func manifest(_ layout: TableLayout) throws {
        let manifest = WorkbookManifest(try table(layout), plan: "p", revision: "3")
        #expect(WorkbookManifest(rows: manifest.rows) == manifest)
        #expect(manifest.entries.map(\.key).sorted() == ["a", "b", "c"])
    }

    @Test("records that a later version may add are passed over; other sheets are not ours")
    func unknownRecords() throws {
        let rows = WorkbookManifest(try table(.register), plan: "p", revision: "3").rows
        #expect(WorkbookManifest(rows: rows + [["later", "x"], []])?.entries.count == 3)
        #expect(WorkbookManifest(rows: [["Action", "Due"]]) == nil)
        #expect(WorkbookManifest(rows: []) == nil)
    }
}
