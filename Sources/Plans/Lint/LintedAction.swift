/// An action with its words looked up. A class, as every rule looks at every action and a value would be copied each
/// time.
final class LintedAction: Sendable {
    let followed: FollowedAction
    let action: Action
    let key: String
    let status: ActionStatus
    let text: ScannedText
    let objective: ScannedText
    /// Measure, metric and KPIs.
    let measure: ScannedText
    let cost: ScannedText
    let note: ScannedText
    /// The words of the due date.
    let due: ScannedText
    /// Metric and words of each target, in its order.
    let targets: [(target: Target, words: ScannedText)]

    init(_ followed: FollowedAction, _ scanner: inout PhraseScanner) {
        let action = followed.action
        (self.followed, self.action, key, status) = (followed, action, action.key, followed.status)
        text = scanner.scan(action.text)
        objective = scanner.scan(action.objective)
        let measures = [action.measure, action.metric].compactMap { $0 } + action.kpis
        measure = scanner.scan(measures.joined(separator: "\n"))
        cost = scanner.scan(action.cost)
        note = scanner.scan(action.statusNote)
        due = scanner.scan(action.due.text)
        targets = action.targets.map { ($0, scanner.scan($0.text == $0.metric ? $0.text : "\($0.metric)\n\($0.text)")) }
    }

    var isComplete: Bool { status == .complete }

    /// Its fields that hold sentences, with the names a reader knows them by.
    var fields: [(name: String, text: String)] {
        let all = [
            ("the action", action.text), ("the objective", action.objective), ("the measure", action.measure),
            ("the metric", action.metric), ("the communication", action.communication),
            ("the sustainability", action.sustainability), ("the cost", action.cost),
            ("the note on its status", action.statusNote),
        ]
        return all.compactMap { name, text in text.map { (name, $0) } }
    }

    /// A day by which it, or a step of it, is to be done.
    var hasDeadline: Bool { action.due.deadline != nil || action.parts.contains { $0.due.deadline != nil } }

    /// One accountable or responsible lead, or one lead of a plan that does not tell the two apart.
    var hasOneDoer: Bool {
        let leads = action.leads
        let ranks = [leads.responsible, leads.accountable, leads.unspecified].map { rank in
            rank.filter { $0.kind != .toBeConfirmed }.count
        }
        return ranks.contains(1)
    }

    var hasOpenCost: Bool { cost.has(.toBeConfirmed) || cost.has(.openCosts) || text.has(.openCosts) }
}
