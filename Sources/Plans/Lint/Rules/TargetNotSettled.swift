/// The figure to reach is still being talked about.
struct TargetNotSettled: ActionLintRule {
    let code = "target-not-settled"
    let severity = LintSeverity.warning
    let title = "A target that is not settled"
    let explanation = "A figure that is still to be agreed cannot be followed, and is easily agreed when it is met."
    let mend = "Agree the figure, or set the date by which it is agreed and by whom."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard !action.isComplete else { return [] }
        if let open = action.targets.first(where: { $0.words.has(.toBeConfirmed) })?.target {
            return [finding(action, open.text, line: open.line, message(action))]
        }
        guard action.measure.has(.toBeConfirmed) else { return [] }
        return [finding(action, action.action.metric ?? action.action.measure, message(action))]
    }

    private func message(_ action: LintedAction) -> String {
        "The measure or target of action \(action.key) is still to be agreed."
    }
}
