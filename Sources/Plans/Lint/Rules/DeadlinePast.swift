/// All that the plan sets for the action lies in the past.
struct DeadlinePast: ActionLintRule {
    let code = "deadline-past"
    let severity = LintSeverity.warning
    let title = "The next deadline is past"
    let explanation = "An action that is not complete and has no date ahead of it is no longer steered by the plan."
    let mend = "Say that it is complete, with what shows it, or move the date and give the reason."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let dates = [action.action.due] + action.action.parts.map(\.due)
        let deadlines = dates.compactMap { due in due.deadline.map { (day: $0, text: due.text) } }
        guard !action.isComplete, let last = deadlines.max(by: { $0.day < $1.day }), last.day < context.today else {
            return []
        }
        return [
            finding(
                action, last.text, "The last deadline of action \(action.key) was \(last.day), and it is not complete.")
        ]
    }
}
