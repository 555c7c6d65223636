/// “3% more” that turns out to mean three percentage points.
struct PercentOrPoints: ActionLintRule {
    let code = "percent-or-points"
    let severity = LintSeverity.advice
    let title = "Per cent or percentage points"
    let explanation =
        "From 52% to 55% is three percentage points; three per cent of 52% would be a little over one and a half."
    let mend = "Write “percentage points” where the difference of two percentages is meant."
    /// How closely the printed number must be the difference of the figures.
    static let tolerance = 0.05

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        action.targets.compactMap { target, words in
            guard target.unit == .percent, let baseline = target.baseline, let goal = target.target else { return nil }
            guard words.has(.rise) || words.has(.fall), !words.has(.points) else { return nil }
            let change = abs(goal - baseline)
            let printed = LintNumbers.percentages(in: words.words).first {
                abs($0 - change) < Self.tolerance && $0 != baseline && $0 != goal
            }
            guard let printed, abs(baseline - 100) >= 1 else { return nil }
            return finding(action, target.text, line: target.line, message(action, printed, baseline, goal))
        }
    }

    private func message(_ action: LintedAction, _ printed: Double, _ baseline: Double, _ goal: Double) -> String {
        let percent = LintNumbers.text(printed)
        let relative = LintNumbers.text(baseline * printed / 100)
        return """
            Action \(action.key) speaks of \(percent)%, and its figures (\(LintNumbers.text(baseline))% to \
            \(LintNumbers.text(goal))%) mean \(percent) percentage points; \(percent)% of \
            \(LintNumbers.text(baseline))% is \(relative) points.
            """
    }
}
