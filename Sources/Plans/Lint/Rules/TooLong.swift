/// An action of so many words that it is more than one.
struct TooLong: ActionLintRule {
    let code = "too-long"
    let severity = LintSeverity.advice
    let title = "Too many words"
    let explanation = "An action of a page is usually several, each with its own lead and date."
    let mend = "Split it into steps that can be done one by one, and move the background elsewhere."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let (count, most) = (action.text.words.count, context.settings.thresholds.wordsOfAnAction)
        guard count > most else { return [] }
        return [finding(action, "Action \(action.key) has \(count) words; more than \(most) are hard to follow.")]
    }
}
