import Plans
import Testing

@testable import Pages

struct PlanListTests {
    @Test("a choice stands in an address and comes back as it was")
    func choiceComesBack() {
        let choice = PlanChoice(
            view: .lead, indicator: "2", theme: "A & B", lead: "Head of “EDI”", status: .deferred, delivery: .red,
            impact: .notRated, isOverdue: true, missing: .date, text: "plain words", page: 3)
        let given = Dictionary(choice.query.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        #expect(PlanChoice(given) == choice)
        #expect(PlanChoice([:]).query.isEmpty)
    }

    @Test(
        "what cannot be a choice is not chosen",
        arguments: [["view": "sideways"], ["delivery": "purple"], ["page": "99999999999999999999"], ["q": ""]])
    func nonsenseIsNotChosen(given: [String: String]) {
        #expect(PlanChoice(given) == PlanChoice())
    }

    @Test(
        "filters keep what they say",
        arguments: [
            (PlanChoice(indicator: "3"), ["a.2", "a.10"]),
            (PlanChoice(lead: "Lead 1", missing: nil), ["a.1", "a.4", "a.10"]),
            (PlanChoice(delivery: .amber), ["a.1", "a.6", "a.11"]),
            (PlanChoice(isOverdue: true), ["a.0", "a.6", "a.9"]),
            (PlanChoice(missing: .lead), ["a.3", "a.7", "a.11"]), (PlanChoice(missing: .date), ["a.5"]),
            (PlanChoice(text: "LETTER 11"), ["a.11"]),
        ])
    func filtersKeepWhatTheySay(choice: PlanChoice, keys: [String]) throws {
        let match = PlanMatch(choice)
        #expect(try PlanSamples().items.filter(match.holds).map(\.action.key) == keys)
    }

    @Test("each choice can be taken back on its own")
    func choicesCanBeTakenBack() throws {
        let plan = try PlanSamples()
        let choice = PlanChoice(lead: "Lead 1", delivery: .amber, page: 2)
        let page = try PlanSamples.read(PlanPage(plan.context, items: plan.items, choice: choice))
        let chips = page.with(class: "plan-chip").compactMap { $0.attributes["href"] }
        #expect(chips == ["/plan?delivery=amber", "/plan?lead=Lead%201"])
    }

    @Test("two thousand actions stand on twenty pages, each once", arguments: PlanChoice.View.allCases)
    func longListsArePaged(view: PlanChoice.View) throws {
        let plan = try PlanSamples(2000)
        var seen: [String: Int] = [:]
        var (page, rows) = (1, 0)
        while true {
            let shown = PlanPage(plan.context, items: plan.items, choice: PlanChoice(view: view, page: page))
            let links = shown.groups.compactMap(\.groupTable).flatMap { $0.rows.compactMap(\.rowLink) }
            #expect(links.count <= PlanPage.pageSize)
            for link in links { seen[link, default: 0] += 1 }
            rows += links.count
            guard shown.paging.nextStep != nil else { break }
            page += 1
        }
        let grouping = ActionGrouping(view, plan.items, names: PlanSamples.names)
        #expect(rows == grouping.count && seen.count == 2000)
        #expect(view == .indicator || seen.values.allSatisfy { $0 == 1 })
    }

    @Test("an indicator without an action is named", arguments: [(false, true), (true, false)])
    func emptyIndicatorIsNamed(isFiltered: Bool, isNamed: Bool) throws {
        let plan = try PlanSamples()
        let choice = PlanChoice(view: .indicator, missing: isFiltered ? .date : nil)
        let page = PlanPage(plan.context, items: plan.items, choice: choice)
        #expect(page.groups.contains { $0.groupHeading == "Indicator 9: Name 9" } == isNamed)
    }

    @Test("the matrix adds up, and says where no action is direct")
    func matrixAddsUp() throws {
        let plan = try PlanSamples()
        let page = PlanMatrixPage(plan.context, items: plan.items, choice: PlanChoice())
        let letters = page.matrixRows.flatMap(\.cells).flatMap { $0.letter.split(separator: " ") }
        let totals = page.matrixTotals.compactMap { Int($0.totalSum) }
        #expect(totals.reduce(0, +) == letters.count)
        #expect(page.gaps == "No action shown here is linked directly to indicator 9 (Name 9).")
    }

    @Test("each kind of date has its place in time, or none")
    func datesHaveTheirPlace() throws {
        let kinds = try PlanSamples.dues().map { due in
            PlanSpan(due).map { String("\($0.span)".prefix { $0 != "(" }) } ?? "none"
        }
        #expect(kinds == ["day", "period", "period", "open", "open", "none", "day", "none", "period"])
    }

    @Test("the summary counts, and each count leads to what it counts")
    func summaryCounts() throws {
        let plan = try PlanSamples()
        let page = PlanPage(plan.context, items: plan.items, choice: PlanChoice(), questions: 2)
        let summary = try #require(page.summary)
        #expect(summary.summarySentence == "12 actions, 2 complete and 3 overdue.")
        #expect(summary.tallies[0].tallyLines.map(\.tallyCount) == ["3", "3", "2", "2", "2"])
        #expect(summary.facts.map(\.factCount).prefix(4) == ["3", "3", "1", "2"])
    }

    @Test(
        "what happens next is told apart from what has not begun and what has ended",
        arguments: [
            (PlanItem.Escalation.notYet, "Not escalated yet."), (.next("Goes on."), "Goes on."),
            (.last("It is with the board."), "It is with the board."), (.paused("Paused."), "Paused."),
        ])
    func escalationIsTold(escalation: PlanItem.Escalation, says: String) throws {
        let plan = try PlanSamples()
        var item = plan.items[0]
        item.escalation = escalation
        let page = PlanOverduePage(plan.context, items: [item])
        #expect(page.spans.first?.spanTable.rows.first?.cells.last?.text == says)
    }

    @Test("open questions can be answered, and settled ones are listed apart")
    func questionsAreListed() throws {
        let plan = try PlanSamples()
        let page = try PlanSamples.read(PlanQuestionsPage(plan.context, questions: PlanSamples.questions))
        let radios = page.all("input").filter { $0.attributes["type"] == "radio" }
        #expect(radios.map { $0.attributes["name"] } == ["answer-same-action@4", "answer-same-action@4"])
        #expect(radios.filter { $0.attributes["checked"] != nil }.map { $0.attributes["value"] } == ["1"])
        #expect(page.first("form")?.attributes["action"] == "/plan/questions")
        #expect(page.links.contains("/plan/actions/a.0/edit"))
        #expect(page.all("details").first?.text.contains("2 May 2026, 09:14 UTC, analyst") == true)
        let start = PlanPage(plan.context, items: plan.items, choice: PlanChoice(), questions: 1)
        #expect(try PlanSamples.read(start).links.contains("/plan/questions"))
    }

    @Test("removed actions stand at the foot of the whole list", arguments: [(false, true), (true, false)])
    func removedActionsAreShown(isFiltered: Bool, isShown: Bool) throws {
        let plan = try PlanSamples()
        let choice = PlanChoice(text: isFiltered ? "letter" : nil)
        let page = PlanPage(plan.context, items: plan.items, choice: choice, removed: [PlanSamples.removed])
        #expect((page.removedTable?.rows.map(\.head) == ["z.1 An <b>old</b> action"]) == isShown)
    }

    @Test("the exports show the note of the word, and ask for no text that nothing keeps")
    func noteIsOnlyShown() throws {
        let plan = try PlanSamples()
        let page = try PlanSamples.read(
            PlanExportsPage(plan.context, layouts: [], labels: ["BME"], label: "BME", note: "A note\non words."))
        #expect(page.text.contains("A note\non words.") && page.all("textarea").isEmpty)
    }
}
