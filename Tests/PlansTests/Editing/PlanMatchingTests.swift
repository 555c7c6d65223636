import Plans
import Testing

struct PlanMatchingTests {
    private let old = Plan(actions: [
        Action(key: "1.1", ref: "1", text: "Offer a mentor to everybody on the talent list"),
        Action(key: "2.1", ref: "1", text: "Publish who was shortlisted for senior posts each quarter"),
        Action(key: "3.1", ref: "5", text: "Review the disciplinary policy with the networks"),
    ])

    private func keys(_ actions: [Action]) -> [String] {
        PlanMatching.rekey(new: Plan(actions: actions), against: old).plan.actions.map(\.key)
    }

    @Test("the same words keep their key, whatever the order and the number")
    func sameWords() {
        let actions = old.actions.reversed().map { Action(key: "x", ref: "99", text: $0.text + ".") }
        #expect(keys(actions) == ["3.1", "2.1", "1.1"])
    }

    @Test("the same number with like words keeps the key; numbers may stand more than once")
    func sameNumber() {
        let actions = [
            Action(key: "a", ref: "1", text: "Publish each quarter who was shortlisted and appointed for senior posts"),
            Action(key: "b", ref: "1", text: "Offer a mentor or coach to everybody on the talent list"),
        ]
        #expect(keys(actions) == ["2.1", "1.1"])
    }

    @Test("other words under the same number are a new action, and a held key is never given to it")
    func otherWords() {
        #expect(keys([Action(key: "1.1", ref: "1", text: "Buy new chairs")]) == ["1.1-2"])
    }

    @Test("what is alike, but not enough, is doubtful")
    func doubtful() throws {
        let new = Action(key: "7", ref: "7", text: "Review the grievance policy with the unions")
        let (plan, doubts) = PlanMatching.rekey(new: Plan(actions: [new]), against: old)
        let doubt = try #require(doubts.first)
        #expect((doubt.new, doubt.old) == ("7", "3.1"))
        #expect(doubt.likeness > 0.5 && doubt.likeness < 0.9)
        #expect(plan.actions.map(\.key) == ["7"])
    }

    @Test("two actions of the same words keep their two keys")
    func twins() {
        let twins = Plan(actions: [
            Action(key: "a", ref: "1", text: "Review"), Action(key: "b", ref: "2", text: "Review"),
        ])
        let new = Plan(actions: [
            Action(key: "x", ref: "2", text: "Review"), Action(key: "y", ref: "1", text: "Review"),
        ])
        #expect(PlanMatching.rekey(new: new, against: twins).plan.actions.map(\.key) == ["b", "a"])
    }

    @Test("all keys of a matched plan are different")
    func unique() {
        let keys = keys(Array(repeating: Action(key: "1.1", text: "Offer a mentor"), count: 4))
        #expect(Set(keys).count == 4)
    }
}
