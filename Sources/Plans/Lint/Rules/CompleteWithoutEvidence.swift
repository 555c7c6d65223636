/// Said to be done, with nothing to show for it.
struct CompleteWithoutEvidence: ActionLintRule {
    let code = "complete-without-evidence"
    let severity = LintSeverity.warning
    let title = "Complete without evidence"
    let explanation = "A regulator or a staff network will ask what shows that it was done."
    let mend = "Add what shows it: a minute, a document, a figure or a link."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard action.isComplete, action.followed.evidence.isEmpty else { return [] }
        return [finding(action, "Action \(action.key) is called complete, and nothing that shows it is kept with it.")]
    }
}
