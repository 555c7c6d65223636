/// A lead is promised and not named.
struct LeadToBeConfirmed: ActionLintRule {
    let code = "lead-to-be-confirmed"
    let severity = LintSeverity.warning
    let title = "Lead to be confirmed"
    let explanation = "“To be confirmed” often stays so. Until a lead is named, nobody has agreed to do the work."
    let mend = "Agree the lead and enter the post, or set a date by which it will be agreed."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let leads = action.action.leads
        guard !action.isComplete, let open = leads.all.first(where: { $0.kind == .toBeConfirmed }) else { return [] }
        let others = leads.named.isEmpty ? "and nobody else is named" : "beside those who are named"
        return [finding(action, open.text, "A lead of action \(action.key) is still to be confirmed, \(others).")]
    }
}
