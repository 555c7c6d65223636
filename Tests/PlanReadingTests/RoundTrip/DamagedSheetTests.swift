import Intake
import PlanReading
import Plans
import Testing

/// Sheets that somebody damaged, by hand or on purpose: whatever they say, they are read to an end.
struct DamagedSheetTests {
    private let desk: PaperDesk
    private let plan = Plan(
        title: "Fair progression",
        actions: [
            Action(key: "1.1", ref: "1.1", text: "Offer a mentor to everybody", links: [Link(.wres, "7", .direct)]),
            Action(key: "1.2", ref: "1.2", text: "Publish who was shortlisted", links: [Link(.wres, "2", .direct)]),
        ])

    init() throws { desk = try PaperDesk() }

    private func file(_ records: [[String]], _ layout: TableLayout = .printed(.narrative)) throws -> ReturnedFile {
        var file = try desk.file(plan, layout)
        let cells = records.map { $0.map { PlanWorkbook.Cell($0) } }
        file.others[1].rows = Array(file.others[1].rows.prefix(1)) + cells + Array(file.others[1].rows.dropFirst())
        return file
    }

    @Test(
        "numbers of headings that are none are passed over",
        arguments: [
            "-9223372036854775808", "9223372036854775807", "0", "-1", "99", "1 1 1", "99999999999999999999", "x",
        ])
    func numbersOfHeadings(_ numbers: String) throws {
        // given
        var file = try file([["action", "1.1", numbers]])
        file.edit("1.1", file.cells[0][1], "Another heading")
        // when
        let result = try #require(desk.read(file, current: plan))
        // then
        #expect(result.proposed == plan)
        #expect(result.notices.contains { $0.contains("changes nothing") })
    }

    @Test(
        "records that say nonsense change nothing",
        arguments: [
            [["action", ""], ["action", "1.1"], ["action", "1.1", "1"], ["cell", "", "due", "x"]],
            [
                ["column", "due", "Due"], ["column", "due", "Due again"], ["column", "nothing", "?"],
                ["column", "due"],
            ],
            [
                ["section", ""], ["section", "", "", "WRES"], ["section", "", "", "WRES direct"], ["key"], ["heading"],
            ],
            [["cell", "9.9", "due", "x"], ["cell", "1.1", "indicators:", "x"], ["revision", "-1"], ["plan", "?"]],
        ])
    func nonsense(_ records: [[String]]) throws {
        let result = try #require(desk.read(try file(records, .register), current: plan))
        #expect(result.proposed == plan && result.faults.isEmpty)
    }

    @Test("a key whose column has no title is no key, and rows are found by their words")
    func noTitleOfKeys() throws {
        var file = try desk.file(plan)
        let place = try #require(file.others[1].rows.firstIndex { $0.first?.text == "key" })
        file.others[1].rows[place] = [PlanWorkbook.Cell("key"), PlanWorkbook.Cell("")]
        file.cells[0][0] = ""
        let result = try #require(desk.read(file, current: plan))
        #expect(result.proposed == plan && result.questions.isEmpty)
    }

    @Test("cells that claim to go on for ever end", arguments: [Int.min, -1, 0, 1, 2, Int.max])
    func spans(_ span: Int) throws {
        let document = try desk.file(plan).document
        let lines = document.lines.map { line in
            var line = line
            for place in line.cells.indices { line.cells[place].span = span }
            return line
        }
        _ = desk.read(SourceDocument(name: "plan.xlsx", lines: lines), current: plan)
    }

    @Test("one key in every row is one action, and what differs is asked about once")
    func oneKeyInEveryRow() throws {
        // given
        var file = try desk.file(plan)
        let (row, text, due) = (file.cells[1], try #require(file.column("Action")), try #require(file.column("Due")))
        file.cells += (1...3_000).map { number in
            var row = row
            if number.isMultiple(of: 2) { row[text] = "Another piece of work, number \(number)" }
            row[due] = "\(2000 + number % 100)"
            return row
        }
        // when
        let result = try #require(desk.read(file, current: plan))
        // then
        #expect(result.proposed.actions.count == 2 + 1_500)
        #expect(Set(result.proposed.actions.map(\.key)).count == 1_502)
        #expect(result.questions.filter { $0.code == "row-copied" }.count == 1_500)
        #expect(result.undecided.count == 1)
    }

    @Test("rows that were added get keys that nothing ever had, and a removed action comes back by its words")
    func removedKeys() throws {
        // given
        let removed = [
            Action(key: "new", text: "Buy new chairs"), Action(key: "2.1", text: "Ask every team what hinders it"),
        ]
        var file = try desk.file(plan)
        let text = try #require(file.column("Action"))
        for words in ["Paint the walls of the office", "Ask every team what hinders it", "Clean the windows"] {
            var row = Array(repeating: "", count: file.cells[0].count)
            row[text] = words
            file.cells.append(row)
        }
        // when
        let result = try #require(desk.read(file, current: plan, removed: removed))
        // then
        #expect(result.proposed.actions.map(\.key) == ["1.1", "1.2", "new-2", "2.1", "new-4"])
        #expect(result.notices.contains { $0.contains("2.1") && $0.contains("comes back") })
    }
}
