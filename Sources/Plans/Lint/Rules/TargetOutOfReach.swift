/// At the present rate the figure will not be reached in time.
struct TargetOutOfReach: ActionLintRule {
    let code = "target-out-of-reach"
    let severity = LintSeverity.warning
    let title = "Out of reach at the present rate"
    let explanation =
        "The figures of past years show how fast things move. A target far ahead needs more than goodwill."
    let mend = "Add what will make it move faster, set a later date, or agree a figure that can be reached."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        context.outlook(of: action).filter { $0.reach == .no }.map { outlook in
            finding(
                action, outlook.target.text, line: outlook.target.line,
                "A target of action \(action.key) will not be reached at the present rate. \(outlook.reason)")
        }
    }
}
