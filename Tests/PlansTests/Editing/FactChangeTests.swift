import Plans
import Testing

struct FactChangeTests {
    private let held = Plan(
        title: "Plan of last year", organisation: "Northfield Trust", years: "2023/24", authors: ["EDI team"],
        baselines: [Baseline(label: "Share", value: 6.4, unit: .percent, line: 3)],
        passages: [Plan.Passage(role: "introduction", text: "Why we do this", line: 1)],
        actions: [Action(key: "1", text: "Act")])

    @Test("what a later document says is taken over, what it does not say stays")
    func updated() {
        // given
        let later = Plan(
            title: "Plan of this year", years: "2024/25",
            baselines: [Baseline(label: "Share", value: 7, unit: .percent, line: 4)],
            passages: [Plan.Passage(role: "introduction", text: "Why we do this", line: 9)])
        // when
        let plan = held.facts(updatedFrom: later)
        // then
        #expect((plan.title, plan.organisation, plan.years) == ("Plan of this year", "Northfield Trust", "2024/25"))
        #expect(plan.authors == ["EDI team"] && plan.baselines == later.baselines && plan.passages == later.passages)
        #expect(plan.actions.isEmpty)
        let changes = FactChange.between(held, plan)
        #expect(changes.map(\.id) == ["plan:title", "plan:years", "plan:baselines"])
        #expect(changes.first?.sentence == "Title: “Plan of last year” becomes “Plan of this year”.")
        #expect(changes.last?.sentence == "Baselines: 1 before, 1 others in the document.")
    }

    @Test("what is left out stays, without lines of another document")
    func leftOut() {
        let later = Plan(title: "Other", passages: [])
        let plan = held.facts(updatedFrom: later, except: [.title, .passages])
        #expect(plan.title == "Plan of last year")
        #expect(plan.passages == [Plan.Passage(role: "introduction", text: "Why we do this")])
    }

    @Test("a line that moved is no change")
    func movedLine() {
        var moved = held
        moved.passages[0].line = 7
        moved.baselines[0].line = nil
        #expect(FactChange.between(held, moved).isEmpty)
    }
}
