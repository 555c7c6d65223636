/// A figure that the data held here cannot give.
struct MetricNotHeld: ActionLintRule {
    let code = "metric-not-held"
    let severity = LintSeverity.advice
    let title = "A metric that the data held cannot give"
    let explanation = "Such a figure does not follow by itself: somebody has to send it, each time."
    let mend = "Import the extract it needs, choose a figure that is held, or name who reports it and how often."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard let held = context.heldIndicators else { return [] }
        return unheldTargets(action, held) + otherSystems(action)
    }

    private func unheldTargets(_ action: LintedAction, _ held: Set<String>) -> [LintFinding] {
        action.action.targets.compactMap { target in
            guard let indicator = target.binding?.indicator, !held.contains(indicator) else { return nil }
            return finding(
                action, target.text, line: target.line,
                "A target of action \(action.key) follows “\(indicator)”, for which no data are held.")
        }
    }

    private func otherSystems(_ action: LintedAction) -> [LintFinding] {
        guard let hit = action.measure.first(.otherSystems) else { return [] }
        let words = action.measure.words[hit.start..<(hit.start + hit.count)].joined(separator: " ")
        let cell = action.action.metric ?? action.action.measure ?? action.action.kpis.first
        return [
            finding(
                action, cell,
                "A measure of action \(action.key) rests on “\(words)”, which is in none of the extracts held here.")
        ]
    }
}
