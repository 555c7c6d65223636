/// A person's name stands where a post should.
struct LeadIsAPerson: ActionLintRule {
    let code = "lead-is-a-person"
    let severity = LintSeverity.advice
    let title = "A name where a role belongs"
    let explanation =
        "People change posts; the duty stays with the post. Names in a published plan are also personal data."
    let mend = "Enter the post in place of the name."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let people = action.action.leads.all.filter { $0.kind == .person }
        guard !people.isEmpty else { return [] }
        let names = people.map(\.text).joined(separator: "; ")
        let posts = people.compactMap(\.post)
        let advice = posts.isEmpty ? nil : "Keep the post (\(posts.joined(separator: "; "))) and leave the name out."
        let what = people.count == 1 ? "a person" : "people"
        return [finding(action, names, "Action \(action.key) names \(what) as lead instead of a post.", mend: advice)]
    }
}
