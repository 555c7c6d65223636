import Workforce

/// Gives the actions of a document that is read again the keys that they had, so that their history stays theirs.
package enum PlanMatching {
    /// From here on, two texts with one printed number are one action.
    static let sameNumber = 0.6
    /// From here on, two texts are one action whatever their numbers.
    static let sameWords = 0.9
    /// From here on, somebody should be asked.
    static let doubtful = 0.5

    /// A new action that may be one that is held already. It keeps a key of its own until somebody says so.
    package struct Doubt: Hashable, Sendable {
        /// Key of the action in the plan that is given back.
        package var new: String
        /// Key of the held action that it resembles.
        package var old: String
        /// 0 to 1
        package var likeness: Double

        package init(new: String, old: String, likeness: Double) {
            (self.new, self.old, self.likeness) = (new, old, likeness)
        }
    }

    /// A plan with the keys of a held one.
    package struct Matched: Hashable, Sendable {
        package var plan: Plan
        /// In the order of the plan. Several may name one held action.
        package var doubtful: [Doubt]
        /// Keys of actions that were removed and are back.
        package var restored: [String]
        /// The keys that the document was read with, to those that its actions have now.
        package var keys: [String: String]

        /// On actions that are back, each a sentence.
        package var notices: [String] {
            restored.map { "Action \($0) had been removed from the plan. It comes back with its history." }
        }
    }

    /// The same words first, then the same number with like words, then words that are very much alike. Each held
    /// action is given away once. A key that was in use is never given to something else: that of a removed action only
    /// to the same action, which by that comes back.
    package static func rekey(new: Plan, against old: Plan, removed: [Action] = []) -> Matched {
        let pairing = paired(new.actions, old.actions)
        let open = new.actions.indices.filter { pairing.matches[$0] == nil }
        let back = paired(open.map { new.actions[$0] }, removed)
        let returning = Dictionary(
            back.matches.map { (open[$0.key], removed[$0.value]) }, uniquingKeysWith: { first, _ in first })
        var free = FreeKeys(taken: Set(old.actions.map(\.key) + removed.map(\.key)))
        var plan = new
        for place in new.actions.indices {
            let match = pairing.matches[place].map { old.actions[$0].key } ?? returning[place]?.key
            plan.actions[place].key = match ?? free.take(new.actions[place].key)
            if let held = returning[place] { plan.actions[place].keepFixedDates(of: held) }
        }
        let keys = plan.actions.map(\.key)
        let restored = returning.sorted { $0.key < $1.key }.map(\.value.key)
        let settled = Set(restored)
        return Matched(
            plan: plan, doubtful: pairing.doubts(keys: keys).filter { !settled.contains($0.new) }, restored: restored,
            keys: Dictionary(zip(new.actions.map(\.key), keys), uniquingKeysWith: { first, _ in first }))
    }

    /// Whether two texts may be those of one action.
    package static func mayBeSame(_ a: String, _ b: String) -> Bool { Likeness(a).to(Likeness(b)) >= doubtful }

    private static func paired(_ new: [Action], _ old: [Action]) -> Pairing {
        var pairing = Pairing(new: new, old: old)
        pairing.matchSameWords()
        pairing.matchBest { $0.likeness >= sameWords || ($0.sameNumber && $0.likeness >= sameNumber) }
        return pairing
    }
}
