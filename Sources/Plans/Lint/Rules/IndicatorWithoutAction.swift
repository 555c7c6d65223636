/// An indicator that no action is meant to move.
struct IndicatorWithoutAction: LintRule {
    let code = "indicator-without-action"
    let severity = LintSeverity.warning
    let title = "An indicator without an action"
    let explanation = "The standard has nine indicators. One that no action bears on directly will move by chance."
    let mend = "Add an action for the indicator, or say why none is needed this year."

    func findings(in context: LintContext) -> [LintFinding] {
        let links = context.linted.flatMap(\.action.links).filter { $0.framework == .wres }
        let direct = Set(links.filter { $0.strength == .direct }.map(\.item))
        let indirect = Set(links.filter { $0.strength == .indirect }.map(\.item))
        guard !direct.isEmpty || !indirect.isEmpty else { return [] }
        return context.settings.indicators.filter { !direct.contains($0) }.map { item in
            let others = indirect.contains(item) ? "; some bear on it indirectly" : ""
            return finding(
                ofPlan: LintList.indicators([item]),
                "No action of the plan bears directly on \(LintList.indicators([item]))\(others).")
        }
    }
}
