/// A deadline that was past before the plan came out.
struct DateBeforePublication: ActionLintRule {
    let code = "date-before-publication"
    let severity = LintSeverity.warning
    let title = "A date before the plan came out"
    let explanation = "A plan that is published after a deadline has to say whether the work was done."
    let mend = "Say that it is complete, with what shows it, or set a new date and say why."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard !action.isComplete, let published = context.plan.published else { return [] }
        let dates = [action.action.due] + action.action.parts.map(\.due)
        let before = dates.filter { due in due.deadline.map { $0 < published.firstDay } ?? false }
        guard let first = before.first, let deadline = first.deadline else { return [] }
        let others = Set(before.compactMap(\.deadline)).count > 1 ? ", and other dates too" : ""
        return [
            finding(
                action, first.text,
                """
                Action \(action.key) was due by \(deadline)\(others), before the plan was published (\(published)), \
                and is not said to be complete.
                """)
        ]
    }
}
