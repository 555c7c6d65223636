/// The figure to reach is worse than the one of today.
struct TargetAgainstBetter: ActionLintRule {
    let code = "target-against-better"
    let severity = LintSeverity.problem
    let title = "The target makes it worse"
    let explanation = "Each indicator is better one way. A target that goes the other way is most often a slip."
    let mend = "Check the baseline and the target, and which group each of them is about."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        action.targets.compactMap { target, words in
            guard let baseline = target.baseline, let goal = target.target, baseline != goal else { return nil }
            guard isWorse(target, words, baseline, goal, context.settings) else { return nil }
            let figures = [baseline, goal].map { LintNumbers.text($0, target.unit) }.joined(separator: " to ")
            return finding(
                action, target.text, line: target.line,
                "A target of action \(action.key) goes from \(figures), which is the worse way for “\(target.metric)”.")
        }
    }

    private func isWorse(
        _ target: Target, _ words: ScannedText, _ baseline: Double, _ goal: Double, _ settings: LintSettings
    ) -> Bool {
        guard let binding = target.binding else { return isWorse(words, baseline, goal, target.unit) }
        guard let direction = settings.directions[binding.indicator] else { return false }
        switch (binding.measure, direction.better) {
        case (.bme, .lower): return goal > baseline
        case (.bme, .higher): return goal < baseline
        case (.bme, .parity), (.white, _): return false
        case (.value, _):
            return direction.parity.map { abs(goal - $0) > abs(baseline - $0) } ?? false
        }
    }

    /// Where no indicator is bound, by the words of the metric, if they leave no doubt.
    private func isWorse(_ words: ScannedText, _ baseline: Double, _ goal: Double, _ unit: Unit) -> Bool {
        guard unit != .ratio, unit != .text, !words.has(.reporting) else { return false }
        switch (words.has(.lessIsBetter), words.has(.moreIsBetter)) {
        case (true, false): return goal > baseline
        case (false, true): return goal < baseline
        default: return false
        }
    }
}
