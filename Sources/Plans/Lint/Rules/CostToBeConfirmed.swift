/// Nobody has agreed to pay for it.
struct CostToBeConfirmed: ActionLintRule {
    let code = "cost-to-be-confirmed"
    let severity = LintSeverity.advice
    let title = "Cost to be confirmed"
    let explanation = "Work without agreed money waits for it, however firm its date is."
    let mend = "Enter the cost and who approved it, or make the approval an action with a date of its own."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard !action.isComplete, action.hasOpenCost else { return [] }
        let cell = action.text.has(.openCosts) ? nil : action.action.cost
        return [finding(action, cell, "The cost of action \(action.key) is not settled yet.")]
    }
}
