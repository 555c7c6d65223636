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
        let matched = PlanMatching.rekey(new: Plan(actions: [new]), against: old)
        let doubt = try #require(matched.doubtful.first)
        #expect((doubt.new, doubt.old) == ("7", "3.1"))
        #expect(doubt.likeness > 0.5 && doubt.likeness < 0.9)
        #expect(matched.plan.actions.map(\.key) == ["7"])
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

    @Test("the key of a removed action goes to the same action only")
    func removedKeys() {
        // given
        let removed = [
            Action(key: "4.1", ref: "8", text: "Train every chair of a panel in fair interviewing"),
            Action(key: "4.2", ref: "9", text: "Survey leavers about why they go"),
        ]
        let new = Plan(actions: [
            Action(key: "4.1", ref: "8", text: "Buy new chairs"),
            Action(key: "5", ref: "5", text: "Train every chair of a panel in fair interviewing."),
        ])
        // when
        let matched = PlanMatching.rekey(new: new, against: old, removed: removed)
        // then
        #expect(matched.plan.actions.map(\.key) == ["4.1-2", "4.1"])
        #expect(matched.restored == ["4.1"])
        #expect(matched.keys == ["4.1": "4.1-2", "5": "4.1"])
        #expect(matched.notices.count == 1 && matched.doubtful.isEmpty)
    }

    @Test("a date that was set nationally comes back as it was")
    func removedWithFixedDate() throws {
        let fixed = DueDate(.month, end: PartialDate(year: 2026, month: 3), isFixedNationally: true)
        let moved = DueDate(.month, end: PartialDate(year: 2027, month: 3))
        let removed = Action(
            key: "4.1", text: "Publish the figures", due: fixed, parts: [Action.Part("Check them", due: fixed)])
        let new = Action(key: "1", text: "Publish the figures", due: moved, parts: [Action.Part("Ask", due: moved)])
        let back = PlanMatching.rekey(new: Plan(actions: [new]), against: old, removed: [removed]).plan.actions
        #expect(back == [removed])
    }

    /// Words of few kinds, so that all degrees of likeness are there.
    @Test(
        "whatever is matched, all keys differ, and each held key goes to one action",
        arguments: 1...60 as ClosedRange<UInt64>)
    func keysDiffer(_ seed: UInt64) {
        // given
        var numbers = MatchingNumbers(state: seed)
        func actions(_ count: Int) -> [Action] {
            (0..<count).map { place in
                let text = (0..<numbers.below(9)).map { _ in "word\(numbers.below(7))" }.joined(separator: " ")
                return Action(key: "\(numbers.below(20))x\(place)", ref: "\(numbers.below(4))", text: text)
            }
        }
        let (held, removed) = (actions(12), actions(6).map { Action(key: "r" + $0.key, text: $0.text) })
        let new = Plan(actions: actions(20))
        // when
        let matched = PlanMatching.rekey(new: new, against: Plan(actions: held), removed: removed)
        // then
        let keys = matched.plan.actions.map(\.key)
        #expect(Set(keys).count == keys.count, "seed \(seed)")
        #expect(matched.plan.actions.map(\.text) == new.actions.map(\.text), "seed \(seed)")
        #expect(Set(matched.restored).isSubset(of: removed.map(\.key)), "seed \(seed)")
        let open = Set(held.map(\.key)).subtracting(keys)
        #expect(matched.doubtful.allSatisfy { open.contains($0.old) && keys.contains($0.new) }, "seed \(seed)")
    }
}

/// Random numbers that are the same for the same seed (Knuth’s MMIX generator).
struct MatchingNumbers {
    var state: UInt64

    mutating func below(_ end: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % end
    }
}
