/// It stands under one indicator and is measured on another.
struct MeasuredElsewhere: ActionLintRule {
    let code = "measured-elsewhere"
    let severity = LintSeverity.warning
    let title = "Measured on another indicator"
    let explanation =
        "If the measure belongs to another indicator, nothing shows whether the one it stands under is moving."
    let mend = "Add a measure for the indicator it stands under, or link it to the one it is measured on."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let own = action.action.indicators
        guard !own.isEmpty else { return [] }
        let printed = action.action.links.filter { $0.framework == .wres && $0.strength == .measuredOn }.map(\.item)
        let bound = action.action.targets.compactMap { $0.binding?.indicator }
            .filter { $0.hasPrefix("wres-") }.map { String($0.dropFirst(5)) }
        let others = Set(printed + bound).subtracting(own).sorted()
        guard !others.isEmpty else { return [] }
        let target = action.action.targets.first { others.contains(String(($0.binding?.indicator ?? "").dropFirst(5))) }
        return [
            finding(
                action, target?.text ?? action.action.metric, line: target?.line,
                """
                Action \(action.key) is linked to \(LintList.indicators(own)) and measured on \
                \(LintList.indicators(others)).
                """)
        ]
    }
}
