/// Two targets of one action for the same thing and time.
struct TargetsDisagree: ActionLintRule {
    let code = "targets-disagree"
    let severity = LintSeverity.problem
    let title = "Two targets that disagree"
    let explanation =
        "Where the objective says one figure and the metric another, nobody can say whether it was reached."
    let mend = "Decide which figure holds, and take the other out or say by when each is to be reached."
    /// More targets than one action has; the rest is not compared.
    static let mostTargets = 20

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let targets = action.action.targets.filter { $0.target != nil }.prefix(Self.mostTargets)
        guard targets.count > 1 else { return [] }
        let compared = targets.map { MetricLikeness.Metric($0, context.settings) }
        for (index, later) in compared.enumerated() {
            for earlier in compared.prefix(index) {
                if let message = disagreement(earlier, later, context.settings.thresholds.likenessOfMetrics) {
                    let target = later.target
                    return [finding(action, target.text, line: target.line, "Action \(action.key) \(message)")]
                }
            }
        }
        return []
    }

    private func disagreement(_ a: MetricLikeness.Metric, _ b: MetricLikeness.Metric, _ likeness: Int) -> String? {
        guard let first = a.target.target, let second = b.target.target else { return nil }
        guard a.target.by == b.target.by || a.target.by == nil || b.target.by == nil else { return nil }
        let figures = "\(LintNumbers.text(first, a.target.unit)) and \(LintNumbers.text(second, b.target.unit))"
        if a.target.unit == b.target.unit {
            guard a.isSame(as: b), first != second else { return nil }
            return "has two targets for the same metric: \(figures)."
        }
        let shares: Set<Unit> = [.percent, .percentagePoints, .ratio]
        guard shares.contains(a.target.unit), shares.contains(b.target.unit) else { return nil }
        guard a.isSame(as: b) || a.isLike(b, percent: likeness) else { return nil }
        return "counts what looks like one metric in two ways: \(figures)."
    }
}
