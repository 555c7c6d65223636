/// Where to is said, and not where from.
struct TargetWithoutBaseline: ActionLintRule {
    let code = "target-without-baseline"
    let severity = LintSeverity.warning
    let title = "A target without a baseline"
    let explanation = "Without the figure of today nobody can tell how far the way is, or whether it is being gone."
    let mend = "Enter the latest figure, with its year, as the baseline."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let open = action.action.targets.filter { target in
            target.target != nil && target.baseline == nil && ![.count, .text].contains(target.unit)
        }
        guard let target = open.first, !hasBaseline(action, open, context.plan) else { return [] }
        return [
            finding(
                action, target.text, line: target.line,
                "A target of action \(action.key) says what is to be reached, and not where it starts from.")
        ]
    }

    /// The plan prints a figure for the indicator that the targets follow, or for one the action is linked to.
    private func hasBaseline(_ action: LintedAction, _ targets: [Target], _ plan: Plan) -> Bool {
        let bound = targets.compactMap { $0.binding?.indicator.split(separator: "-").last.map(String.init) }
        let items = Set(bound.isEmpty ? action.action.indicators : bound)
        return plan.baselines.contains { baseline in
            baseline.indicator.map { items.contains($0) } ?? false
        }
    }
}
