/// The action waits for somebody outside, and nobody here watches for it.
struct ExternalWithoutOwner: ActionLintRule {
    let code = "external-without-owner"
    let severity = LintSeverity.warning
    let title = "Waits on others, and nobody watches"
    let explanation =
        "What others must do first is out of our hands. Somebody here has to ask for it, or a forum has to look at it."
    let mend = "Name a lead who asks after it, or a forum that reviews it, and set a date to look again."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard !action.isComplete, action.action.leads.named.isEmpty, action.action.forums.isEmpty,
            let event = awaited(action, context)
        else { return [] }
        return [
            finding(
                action, event,
                "Action \(action.key) waits for something outside the organisation, and no lead or forum follows it.")
        ]
    }

    private func awaited(_ action: LintedAction, _ context: LintContext) -> String? {
        let due = action.action.due
        if due.kind == .external { return due.waitsFor ?? due.text ?? action.action.text }
        guard !action.action.dependencies.isEmpty else { return nil }
        var scanner = PhraseScanner(context.settings.book)
        return action.action.dependencies.first { scanner.scan($0).has(.outside) }
    }
}
