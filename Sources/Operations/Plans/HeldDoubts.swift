import Plans

/// Which actions of a document are held ones after all, as far as somebody said so. A held action is one of them at
/// most, and while that is open it stays in the plan.
struct HeldDoubts {
    /// Key of an action of the document to that of the held one that it is.
    private(set) var given: [String: String] = [:]
    /// Keys of held actions that stay beside those that resemble them.
    private(set) var staying: Set<String> = []
    private(set) var asked: [Question] = []
    private(set) var open: [Question] = []
    private(set) var notices: [String] = []

    private enum Choice: Int {
        case isNew, isHeld, isGone
    }

    init(_ matched: PlanMatching.Matched, held: Plan, answers: [String: Int]) {
        let new = Self.byKey(matched.plan.actions)
        let old = Self.byKey(held.actions)
        var taken: Set<String> = []
        var ids: Set<String> = []
        for doubt in matched.doubtful.sorted(by: { ($0.likeness, $1.new) > ($1.likeness, $0.new) }) {
            guard let action = new[doubt.new], let other = old[doubt.old] else { continue }
            var question = Self.question(doubt, action, other)
            if !ids.insert(question.id).inserted { question.code += "-\(doubt.new)" }
            asked.append(question)
            switch answers[question.id].flatMap(Choice.init) {
            case nil:
                open.append(question)
                staying.insert(doubt.old)
            case .isNew: staying.insert(doubt.old)
            case .isHeld where taken.insert(doubt.old).inserted: given[doubt.new] = doubt.old
            case .isHeld: notices.append(Self.takenTwice(doubt))
            case .isGone: break
            }
        }
        staying.subtract(taken)
        let settled = Set(matched.doubtful.filter { taken.contains($0.old) }.map(\.new))
        open.removeAll { $0.action.map(settled.contains) ?? false }
    }

    private static func byKey(_ actions: [Action]) -> [String: Action] {
        Dictionary(actions.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func question(_ doubt: PlanMatching.Doubt, _ new: Action, _ old: Action) -> Question {
        Question(
            line: new.firstLine ?? 0, code: "held-action",
            text:
                "“\(new.text)” resembles action \(old.key), “\(old.text)”. Is it the same piece of work? Until somebody "
                + "says so both are in the plan.",
            choices: [
                "No, it is a new action, and \(old.key) stays", "Yes, it is \(old.key)",
                "No, it is a new action, and \(old.key) is no longer in the plan",
            ], action: doubt.new)
    }

    private static func takenTwice(_ doubt: PlanMatching.Doubt) -> String {
        "Action \(doubt.old) was said to be two actions of the document. The one that is more like it was taken, and "
            + "\(doubt.new) is a new action."
    }
}
