/// A time that cannot be held against the calendar.
struct VagueDate: ActionLintRule {
    let code = "vague-date"
    let severity = LintSeverity.advice
    let title = "Vague date"
    let explanation = "“Early next year” or “in due course” means another day to each reader."
    let mend = "Replace it by a day, a month or a quarter of a financial year."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let due = action.action.due
        guard !action.isComplete else { return [] }
        let isUnread = due.kind == .none && !action.due.words.isEmpty
        guard due.isApproximate || isUnread || action.due.has(.vagueDates) else { return [] }
        let read = due.deadline.map { " It is followed as \($0)." } ?? ""
        return [finding(action, due.text, "The time given for action \(action.key) is not exact.\(read)")]
    }
}
