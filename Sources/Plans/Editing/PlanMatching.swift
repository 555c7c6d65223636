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

    /// The same words first, then the same number with like words, then words that are very much alike. Each held
    /// action is given away once. A key that was in use is never given to something else.
    package static func rekey(new: Plan, against old: Plan) -> (plan: Plan, doubtful: [Doubt]) {
        var pairing = Pairing(new: new.actions, old: old.actions)
        pairing.matchSameWords()
        pairing.matchBest { $0.likeness >= sameWords || ($0.sameNumber && $0.likeness >= sameNumber) }
        let keys = freshKeys(new.actions, pairing: pairing, old: old.actions)
        var plan = new
        plan.actions = zip(new.actions, keys).map { action, key in
            var action = action
            action.key = key
            return action
        }
        return (plan, pairing.doubts(keys: keys))
    }

    private static func freshKeys(_ new: [Action], pairing: Pairing, old: [Action]) -> [String] {
        var taken = Set(old.map(\.key))
        return new.indices.map { index in
            if let match = pairing.matches[index] { return old[match].key }
            let key = free(new[index].key, taken: taken)
            taken.insert(key)
            return key
        }
    }

    /// The key itself, or with the first number behind it that makes it free: `2.1-2`.
    package static func free(_ key: String, taken: Set<String>) -> String {
        guard taken.contains(key) else { return key }
        var number = 2
        while taken.contains("\(key)-\(number)") { number += 1 }
        return "\(key)-\(number)"
    }
}
