/// Nothing says how one would see that it works.
struct NoMeasure: ActionLintRule {
    let code = "no-measure"
    let severity = LintSeverity.problem
    let title = "No measure"
    let explanation = "Without a measure it can be said that something was done, and never whether it helped."
    let mend = "Say which number shows that it works, where it comes from and how often it is looked at."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard !action.hasMeasure(context.settings) else { return [] }
        return [finding(action, "Action \(action.key) has no measure, KPI or target.")]
    }
}

extension LintedAction {
    /// A measure, a KPI, a target, or an indicator on which it is measured.
    func hasMeasure(_ settings: LintSettings) -> Bool {
        guard action.targets.isEmpty, !action.links.contains(where: { $0.strength == .measuredOn }) else { return true }
        let cells = [action.measure, action.metric].compactMap { $0 } + action.kpis
        return cells.contains { !settings.isBlank($0) }
    }
}

extension LintSettings {
    /// Longer texts stand for nothing else.
    private static let longestBlank = 60

    /// Empty, or a word that stands for empty: n/a.
    func isBlank(_ text: String) -> Bool {
        guard text.utf8.count <= Self.longestBlank else { return false }
        let words = LintWords.of(text)
        guard !words.isEmpty else { return true }
        return (self.words[.blanks] ?? []).contains { LintWords.of($0) == words }
    }
}
