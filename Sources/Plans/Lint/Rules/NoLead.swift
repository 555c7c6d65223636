/// Nobody is named as lead, not even as still to come.
struct NoLead: ActionLintRule {
    let code = "no-lead"
    let severity = LintSeverity.problem
    let title = "No lead"
    let explanation = "An action that nobody leads is rarely done, and nobody can be asked how it stands."
    let mend = "Name the post that answers for the action."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard action.action.leads.all.isEmpty, !action.isComplete else { return [] }
        return [finding(action, "Action \(action.key) has no lead.")]
    }
}
