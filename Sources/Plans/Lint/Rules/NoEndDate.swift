/// It is said when the work begins, and not when it ends.
struct NoEndDate: ActionLintRule {
    let code = "no-end-date"
    let severity = LintSeverity.warning
    let title = "A start but no end"
    let explanation = "A start is not a deadline: once the work has begun, nothing says when it should be finished."
    let mend = "Add the date by which it is to be finished, or by which its effect is to be seen."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let due = action.action.due
        guard due.isStart || (due.kind == .started && due.end == nil) else { return [] }
        guard !action.hasDeadline, !action.isComplete else { return [] }
        return [finding(action, due.text, "Action \(action.key) says when it begins, and not by when it is done.")]
    }
}
