/// Nothing is to change.
struct TargetEqualsBaseline: ActionLintRule {
    let code = "target-equals-baseline"
    let severity = LintSeverity.warning
    let title = "The target is the baseline"
    let explanation = "A target that is already met asks for nothing."
    let mend = "Set a figure that is better than today’s, or say that the figure is to be kept where it is."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        action.targets.compactMap { target, words in
            guard let goal = target.target, goal == target.baseline, !words.has(.keep) else { return nil }
            let figure = LintNumbers.text(goal, target.unit)
            return finding(
                action, target.text, line: target.line,
                "A target of action \(action.key) is the figure it starts from: \(figure).")
        }
    }
}
