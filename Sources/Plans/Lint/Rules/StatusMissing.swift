/// An action does not say how it stands, where others do.
struct StatusMissing: LintRule {
    let code = "status-missing"
    let severity = LintSeverity.advice
    let title = "No status"
    let explanation = "A reader cannot tell new work from work that was carried over."
    let mend = "Say whether it is new, ongoing, deferred or complete."

    func findings(in context: LintContext) -> [LintFinding] {
        let missing = context.linted.filter { $0.status == .notStated }
        guard !missing.isEmpty else { return [] }
        guard missing.count < context.linted.count else {
            return [finding(ofPlan: context.plan.title ?? "", "No action of the plan says how it stands.")]
        }
        return missing.map {
            finding($0, "Action \($0.key) does not say whether it is new, ongoing, deferred or complete.")
        }
    }
}
