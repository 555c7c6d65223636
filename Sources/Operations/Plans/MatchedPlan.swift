import Plans

/// A document that was read again, with the keys that its actions had. Where one may be an action that is held, and
/// may be another, that is asked, and until somebody says so both are in the plan.
struct MatchedPlan {
    let plan: Plan
    /// What is open, in the reading and in the matching.
    let questions: [Question]
    /// Every question of the matching.
    let asked: [Question]
    let accounting: Accounting
    let notices: [String]
    /// The keys that the document was read with, to those that its actions have now.
    private let keys: [String: String]

    /// - Parameter removed: actions that were in the plan.
    init(_ read: ReadPlan, against held: Plan, removed: [Action], answers: [String: Int]) {
        let matched = PlanMatching.rekey(new: read.plan, against: held, removed: removed)
        let doubts = HeldDoubts(matched, held: held, answers: answers)
        keys = matched.keys.mapValues { doubts.given[$0] ?? $0 }
        plan = Self.plan(matched.plan, doubts, held: held)
        (asked, notices) = (doubts.asked, matched.notices + doubts.notices)
        accounting = read.accounting.renamed(keys)
        questions = read.questions.renamed(keys) + doubts.open
    }

    /// Questions of the document, on the keys that its actions have now.
    func named(_ questions: [Question]) -> [Question] { questions.renamed(keys) }

    private static func plan(_ new: Plan, _ doubts: HeldDoubts, held: Plan) -> Plan {
        var plan = new
        for index in plan.actions.indices {
            plan.actions[index].key = doubts.given[plan.actions[index].key] ?? plan.actions[index].key
        }
        let staying = held.actions.filter { doubts.staying.contains($0.key) }.map { action in
            var action = action
            action.dropPlaces()
            return action
        }
        let all = Dictionary(
            (plan.actions + staying).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let order = ActionOrder.merged(
            document: plan.actions.map(\.key), held: held.actions.map(\.key), present: Set(all.keys))
        plan.actions = order.compactMap { all[$0] }
        return plan
    }
}

extension [Question] {
    fileprivate func renamed(_ keys: [String: String]) -> [Question] {
        map { question in
            var question = question
            question.action = question.action.map { keys[$0] ?? $0 }
            return question
        }
    }
}

extension Accounting {
    /// `action 2.1: text` is what the reader calls a field of an action.
    fileprivate func renamed(_ keys: [String: String]) -> Accounting {
        Accounting(placed: placed.mapValues { $0.map { Self.renamed($0, keys) } }, unplaced: unplaced)
    }

    private static func renamed(_ place: String, _ keys: [String: String]) -> String {
        let opening = "action "
        guard place.hasPrefix(opening), let colon = place.firstIndex(of: ":") else { return place }
        let key = String(place[..<colon].dropFirst(opening.count))
        return keys[key].map { opening + $0 + place[colon...] } ?? place
    }
}
