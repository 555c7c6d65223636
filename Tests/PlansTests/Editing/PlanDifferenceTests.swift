import Plans
import Testing

struct PlanDifferenceTests {
    private let old = [Action(key: "1", text: "One"), Action(key: "2", text: "Two"), Action(key: "3", text: "Three")]

    @Test("nothing is different from itself")
    func same() { #expect(PlanDifference.between(old, old).isEmpty) }

    @Test("added, removed and changed actions are told by their keys")
    func different() {
        // given
        var new = [old[2], old[0], Action(key: "4", text: "Four")]
        new[0].status = .complete
        new[0].due = DueDate(.ongoing)
        // when
        let difference = PlanDifference.between(old, new)
        // then
        #expect(difference.added.map(\.key) == ["4"])
        #expect(difference.removed.map(\.key) == ["2"])
        #expect(
            difference.changed == [
                FieldChange(action: "3", field: .status, before: "not stated", after: "complete"),
                FieldChange(action: "3", field: .due, before: "", after: "ongoing"),
            ])
        #expect(difference.changed.last?.sentence == "3, Due: nothing becomes “ongoing”.")
    }

    @Test("spaces and the line something was printed on are no change")
    func unseen() {
        var new = old
        new[0].text = " One "
        new[1].occurrences = [Action.Occurrence(lines: 3...3, wording: "Two")]
        #expect(PlanDifference.between(old, new).isEmpty)
    }
}
