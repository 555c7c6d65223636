/// The only time given is that the work goes on.
struct OngoingOnly: ActionLintRule {
    let code = "ongoing-only"
    let severity = LintSeverity.warning
    let title = "“Ongoing” only"
    let explanation = "“Ongoing” has no end, so that nobody can tell whether it was done. It often means ordinary work."
    let mend = "Set what is to be done by when this year, and a date on which it is looked at again."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let due = action.action.due
        guard due.kind == .ongoing, due.end == nil, !action.hasDeadline, !action.isComplete else { return [] }
        let since = due.start.map { " It has been so, or will be, from \($0)." } ?? ""
        return [finding(action, due.text, "The only time given for action \(action.key) is that it goes on.\(since)")]
    }
}
