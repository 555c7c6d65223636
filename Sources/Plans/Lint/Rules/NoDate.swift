/// No time at all is given.
struct NoDate: ActionLintRule {
    let code = "no-date"
    let severity = LintSeverity.problem
    let title = "No date"
    let explanation = "Without a date an action is never late, and so it is never asked after."
    let mend = "Set the day, month or quarter by which it is to be done."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let due = action.action.due
        guard due.kind == .none, action.due.words.isEmpty, !action.isComplete else { return [] }
        guard action.action.parts.allSatisfy({ $0.due.kind == .none }) else { return [] }
        return [finding(action, "Action \(action.key) has no date.")]
    }
}
