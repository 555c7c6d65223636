import Workforce

/// A date that is set nationally was changed here.
struct FixedDateMoved: ActionLintRule {
    let code = "fixed-date-moved"
    let severity = LintSeverity.problem
    let title = "A nationally fixed date was moved"
    let explanation =
        "Dates of the national improvement plan are set by NHS England. The trust can be late; it cannot move them."
    let mend = "Put the national date back, and report the action as late with the reason."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let moved = context.dateChanges(of: action).filter { $0.from.isFixedNationally && !$0.from.means(the: $0.to) }
        return moved.map { change in
            let from = change.from.deadline.map(\.description) ?? change.from.text ?? "its date"
            let to = change.to.deadline.map(\.description) ?? change.to.text ?? "no date"
            return finding(
                action, change.from.text,
                "Action \(action.key) was moved from \(from) to \(to), though its date is fixed nationally.")
        }
    }
}
