/// There is a measure, and no figure to reach.
struct NoTarget: ActionLintRule {
    let code = "no-target"
    let severity = LintSeverity.warning
    let title = "No target"
    let explanation = "A measure shows where we are. Only a figure to reach says whether that is enough."
    let mend = "Set the figure to be reached and by when, starting from the present one."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard !action.isComplete, action.hasMeasure(context.settings) else { return [] }
        guard action.action.targets.allSatisfy({ $0.target == nil }) else { return [] }
        let underGoal = action.action.links.contains { context.headingsWithFigure.contains(LintContext.Heading($0)) }
        guard !underGoal else { return [] }
        let cell = action.action.targets.first?.text ?? action.action.metric ?? action.action.measure
        let text = cell ?? action.action.kpis.first
        return [
            finding(
                action, text, line: action.action.targets.first?.line,
                "Action \(action.key) has a measure, and no figure that is to be reached.")
        ]
    }
}
