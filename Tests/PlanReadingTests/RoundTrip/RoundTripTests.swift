import Catalogue
import Intake
import PlanReading
import Plans
import Testing
import Workforce

/// What people do to a sheet, one thing at a time.
struct RoundTripTests {
    private let desk: PaperDesk
    private let plan = Plan(
        title: "Fair progression",
        actions: [
            Action(
                key: "1.1", ref: "1.1", text: "Offer a mentor to everybody on the talent list",
                links: [Link(.wres, "7", .direct), Link(.wres, "1", .indirect)], status: .new,
                due: DueDate(.month, end: PartialDate(year: 2026, month: 3)),
                leads: Leads(accountable: [Lead("Director of People", kind: .role)])),
            Action(
                key: "1.2", ref: "1.2", text: "Publish who was shortlisted for senior posts",
                links: [Link(.wres, "2", .direct)], status: .ongoing,
                due: DueDate(.date, end: PartialDate(year: 2025, month: 10, day: 31), isFixedNationally: true)),
            Action(key: "2.1", ref: "2.1", text: "Review the disciplinary policy", links: [Link(.wres, "3", .direct)]),
        ])

    init() throws { desk = try PaperDesk() }

    private func read(
        _ layout: TableLayout = .register, now current: Plan? = nil, answers: [String: Int] = [:],
        edit: (inout ReturnedFile) -> Void
    ) throws -> RoundTripResult {
        var file = try desk.file(plan, layout)
        edit(&file)
        return try #require(desk.read(file, current: current ?? plan, answers: answers))
    }

    @Test("an edited cell becomes a change, and the file says which state it was written from")
    func editedCell() throws {
        let result = try read { $0.edit("1.1", "Due", "June 2026") }
        let changes = PlanDifference.between(plan.actions, result.proposed.actions).changed
        #expect(changes == [FieldChange(action: "1.1", field: .due, before: "March 2026", after: "June 2026")])
        #expect((result.plan, result.baseRevision, result.layout) == ("race", "7", "register"))
    }

    @Test("columns may be moved and left out")
    func movedColumns() throws {
        let result = try read { file in
            file.edit("2.1", "Status", "complete")
            let due = file.column("Due")
            file.cells = file.cells.map { row in
                Array(row.enumerated().filter { $0.offset != due }.map(\.element).reversed())
            }
        }
        let changes = PlanDifference.between(plan.actions, result.proposed.actions).changed
        #expect(changes.map(\.field) == [.status])
        #expect(result.notices.contains { $0.contains("“Due”") })
    }

    @Test("a row without a key is a new action")
    func newRow() throws {
        let result = try read { file in
            var row = Array(repeating: "", count: file.cells[0].count)
            row[file.column("Action") ?? 0] = "Ask the networks what to do next"
            row[file.column("Due") ?? 0] = "Q2 2026/27"
            file.cells.insert(row, at: 2)
        }
        let added = try #require(PlanDifference.between(plan.actions, result.proposed.actions).added.first)
        #expect(added.text == "Ask the networks what to do next")
        #expect(added.due.deadline?.iso == "2026-09-30")
        #expect(result.proposed.actions.count == 4)
    }

    @Test("a new row under a heading is linked to what the heading says")
    func newRowUnderAHeading() throws {
        let result = try read(.printed(.narrative)) { file in
            var row = Array(repeating: "", count: file.cells[0].count)
            row[1] = file.cells.first { $0.first == "1.2" }?[1] ?? ""
            row[file.column("Action") ?? 0] = "Train panels"
            file.cells.append(row)
        }
        let added = PlanDifference.between(plan.actions, result.proposed.actions).added
        #expect(added.map(\.links) == [[Link(.wres, "2", .direct)]])
    }

    @Test("a row that is missing is asked about, and kept until somebody says so")
    func missingRow() throws {
        let drop: (inout ReturnedFile) -> Void = { file in file.cells.removeAll { $0.first == "2.1" } }
        let result = try read(edit: drop)
        let question = try #require(result.questions.first)
        #expect(result.proposed == plan && result.undecided.isEmpty)
        let agreed = try read(answers: [question.id: 1], edit: drop)
        #expect(agreed.proposed.actions.map(\.key) == ["1.1", "1.2"])
    }

    @Test("a cell that others changed meanwhile is asked about")
    func editedSince() throws {
        var now = plan
        now.actions[0].status = .deferred
        let edit: (inout ReturnedFile) -> Void = { $0.edit("1.1", "Status", "complete") }
        let result = try read(now: now, edit: edit)
        let question = try #require(result.questions.first)
        #expect(question.text.contains("since") && question.choices.count == 2)
        #expect(result.proposed == now && result.undecided == [question.id])
        let agreed = try read(now: now, answers: [question.id: 1], edit: edit)
        #expect(agreed.proposed.actions.first?.status == .complete && agreed.undecided.isEmpty)
    }

    @Test("what others changed and the file did not stays")
    func changedByOthersOnly() throws {
        var now = plan
        now.actions[0].status = .deferred
        let result = try read(now: now) { $0.edit("1.1", "Theme", "Progression") }
        #expect(result.questions.isEmpty)
        #expect(result.proposed.actions.first?.status == .deferred)
        #expect(result.proposed.actions.first?.theme == "Progression")
    }

    @Test("two rows of one action that were edited differently are asked about")
    func editedTwice() throws {
        let result = try read(.printed(.narrative)) { file in
            let rows = file.cells.indices.filter { file.cells[$0].first == "1.1" }
            guard let due = file.column("Due") else { return }
            for (number, row) in rows.enumerated() { file.cells[row][due] = "May 202\(number + 6)" }
        }
        #expect(result.questions.map(\.choices.count) == [3])
        #expect(result.proposed == plan)
    }

    @Test("one of the rows of an action is enough to change it")
    func editedOnce() throws {
        let result = try read(.printed(.narrative)) { $0.edit("1.1", "Due", "May 2026") }
        #expect(result.questions.isEmpty)
        #expect(result.proposed.actions.first?.due.deadline?.iso == "2026-05-31")
    }

    @Test("a copied row with other words is asked about")
    func copiedRow() throws {
        let result = try read { file in
            guard let row = file.row("2.1"), let text = file.column("Action") else { return }
            file.cells.append(file.cells[row])
            file.cells[row][text] = "Review the grievance policy"
        }
        let question = try #require(result.questions.first)
        #expect(question.code == "row-copied" && question.choices.count == 3)
        #expect(result.proposed.actions.last?.text == "Review the grievance policy")
        #expect(result.proposed.actions.prefix(3) == plan.actions[...])
    }

    @Test("letters of the matrix are links")
    func matrix() throws {
        let result = try read(.printed(.matrix)) { file in
            file.edit("1.1", "Indicator 1", "d")
            file.edit("1.1", "Indicator 7", "")
            file.edit("2.1", "Indicator 4", "I")
        }
        #expect(result.faults.isEmpty)
        #expect(result.proposed.actions[0].links == [Link(.wres, "1", .direct)])
        #expect(result.proposed.actions[2].links == [Link(.wres, "3", .direct), Link(.wres, "4", .indirect)])
    }

    @Test(
        "what cannot be read is left, with a sentence that says what can",
        arguments: [
            ("1.1", "Due", "soonish", "March 2026"), ("1.1", "Status", "fine", "ongoing"),
            ("1.1", "WRES indicators", "12", "1 direct"), ("1.1", "Action", "", "needs words"),
            ("1.2", "Due", "June 2027", "NHS England"), ("1.1", "Due", "=TODAY()", "formula"),
            ("1.1", "Theme", "#REF!", "error"), ("1.1", "Targets", "from 2 to 3", "what its numbers count"),
            ("1.1", "Other links", "WDES", "colon"),
        ])
    func unreadable(_ key: String, _ column: String, _ text: String, _ hint: String) throws {
        let result = try read { $0.edit(key, column, text) }
        #expect(result.proposed == plan)
        #expect(result.faults.count == 1)
        #expect(result.faults.first?.message.contains(hint) == true)
        #expect(result.faults.first?.place.contains("row") == true)
    }

    @Test("without the column of keys rows are found by their words")
    func withoutKeys() throws {
        let result = try read { file in
            file.edit("1.1", "Status", "complete")
            file.edit("2.1", "Action", "Review the disciplinary policy with the networks")
            file.cells = [file.cells[0]] + file.cells.dropFirst().reversed()
            file.cells = file.cells.map { Array($0.dropFirst()) }
        }
        let changes = PlanDifference.between(plan.actions, result.proposed.actions)
        #expect(changes.changed.map(\.field) == [.status, .text])
        #expect(changes.added.isEmpty && result.questions.isEmpty)
        #expect(result.notices.contains { $0.contains("matched by their words") })
    }

    @Test("an action that others removed is not brought back")
    func goneSince() throws {
        var now = plan
        now.actions.removeFirst()
        let result = try read(now: now) { $0.edit("1.1", "Status", "complete") }
        #expect(result.proposed == now)
        #expect(result.faults.map(\.action) == ["1.1"])
    }

    @Test("a workbook of a newer version is refused with a sentence")
    func newerVersion() throws {
        let result = try read { $0.others[1].rows[0][1].text = "99" }
        #expect(result.proposed == plan)
        #expect(result.faults.first?.message.contains("newer version") == true)
    }

    @Test("a file without the hidden sheet is an ordinary document")
    func ordinary() throws {
        var file = try desk.file(plan)
        file.others.removeLast()
        #expect(desk.read(file, current: plan) == nil)
    }
}
