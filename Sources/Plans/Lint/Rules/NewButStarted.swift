/// Called new, though it had begun before.
struct NewButStarted: ActionLintRule {
    let code = "new-but-started"
    let severity = LintSeverity.warning
    let title = "Called new, but already begun"
    let explanation =
        "Work that had begun before the plan is not new; calling it so makes a plan look larger than it is."
    let mend = "Mark it as ongoing, or say what about it is new."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard action.status == .new else { return [] }
        let begun = context.plan.published?.firstDay ?? context.today
        let dates = [action.action.due] + action.action.parts.map(\.due)
        guard let start = dates.compactMap({ Self.begin($0) }).min(), start.firstDay < begun else { return [] }
        let text = action.action.due.text
        return [finding(action, text, "Action \(action.key) is called new, though it began in \(start).")]
    }

    /// When the work began, where the date is one of work under way.
    private static func begin(_ due: DueDate) -> PartialDate? {
        due.kind == .started || due.kind == .ongoing || due.isStart ? due.start : nil
    }
}
