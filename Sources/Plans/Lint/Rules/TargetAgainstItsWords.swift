/// The words say less and the figures say more, or the other way round.
struct TargetAgainstItsWords: ActionLintRule {
    let code = "target-against-its-words"
    let severity = LintSeverity.problem
    let title = "Words and figures go different ways"
    let explanation = "A “reduction” from a lower figure to a higher one cannot be both; one of the two is a slip."
    let mend = "Check both figures with whoever wrote the target, and correct the words or the figures."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        action.targets.compactMap { target, words in
            guard let baseline = target.baseline, let goal = target.target, baseline != goal else { return nil }
            let (rises, falls) = (words.has(.rise), words.has(.fall))
            guard rises != falls, contradicts(baseline, goal, target.unit, falls: falls) else { return nil }
            let way = falls ? "a fall" : "a rise"
            let figures = [baseline, goal].map { LintNumbers.text($0, target.unit) }.joined(separator: " to ")
            return finding(
                action, target.text, line: target.line,
                "A target of action \(action.key) speaks of \(way), and its figures go from \(figures).")
        }
    }

    /// A rise in a likelihood can be a ratio that falls, so that of ratios only a fall is judged, by the distance from
    /// 1. Differences may be negative; what is to fall is their size.
    private func contradicts(_ baseline: Double, _ goal: Double, _ unit: Unit, falls: Bool) -> Bool {
        switch unit {
        case .text: false
        case .ratio: falls && abs(goal - 1) > abs(baseline - 1)
        case .percent, .percentagePoints, .count: falls ? abs(goal) > abs(baseline) : goal < baseline
        }
    }
}
