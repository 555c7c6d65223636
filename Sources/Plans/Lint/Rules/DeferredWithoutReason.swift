/// Put off, and it is not said why.
struct DeferredWithoutReason: ActionLintRule {
    let code = "deferred-without-reason"
    let severity = LintSeverity.warning
    let title = "Deferred without a reason"
    let explanation = "Whoever reads that an action was put off asks why, and what must happen before it can go on."
    let mend = "Say why it was deferred, until when, and what it waits for."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard action.status == .deferred, !hasReason(action.note, context) else { return [] }
        let notes = action.followed.updates.filter { $0.status == .deferred }.map(\.note)
        let moves = context.dateChanges(of: action).map(\.reason)
        guard (notes + moves).allSatisfy({ LintWords.of($0).isEmpty }) else { return [] }
        return [finding(action, action.action.statusNote, "Action \(action.key) is deferred, and no reason is given.")]
    }

    private func hasReason(_ note: ScannedText, _ context: LintContext) -> Bool {
        note.has(.reasons) || note.words.count >= context.settings.thresholds.wordsOfAReason
    }
}
