/// More open actions rest on one lead than one lead can carry.
struct LeadHoldsTooMuch: LintRule {
    let code = "lead-holds-too-much"
    let severity = LintSeverity.advice
    let title = "One lead holds too much"
    let explanation = "A plan that rests on one post stops when that post is empty or busy."
    let mend = "Share the actions out, or name who carries each of them out under this lead."

    func findings(in context: LintContext) -> [LintFinding] {
        var loads: [[String]: (lead: String, actions: [LintedAction])] = [:]
        for action in context.linted where !action.isComplete {
            let leads = action.action.leads.named.map { (LintWords.of($0.text), $0.text) }
            for (words, text) in Dictionary(leads, uniquingKeysWith: { first, _ in first }) {
                loads[words, default: (text, [])].actions.append(action)
            }
        }
        let most = context.settings.thresholds.actionsOfOneLead
        return loads.values.filter { $0.actions.count > most }.sorted { $0.lead < $1.lead }.map { lead, actions in
            finding(
                ofPlan: lead, line: actions.first?.action.firstLine,
                "“\(lead)” leads \(actions.count) open actions; more than \(most) are much for one lead.")
        }
    }
}
