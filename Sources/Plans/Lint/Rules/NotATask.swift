/// A wish, a duty of others or a heading, and nothing that somebody does.
struct NotATask: ActionLintRule {
    let code = "not-a-task"
    let severity = LintSeverity.warning
    let title = "Not a task"
    let explanation = "“Managers must have …” says what should be, and not who does what so that it will be."
    let mend = "Say who will do what: begin with a verb such as “train”, “review” or “publish”."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard !action.text.words.isEmpty, !action.isComplete else { return [] }
        switch action.task(context.settings) {
        case .expectation where action.action.leads.named.isEmpty:
            return [
                finding(action, "Action \(action.key) says what is expected of others, and not what somebody will do.")
            ]
        case .noVerb: return [finding(action, "Action \(action.key) has no verb, so that it names no task.")]
        default: return []
        }
    }
}

/// What an action's words say is done.
enum TaskWording {
    /// Somebody does something.
    case task
    /// Something is expected before anything is done: “staff must have …”.
    case expectation
    /// A sentence, though no task that is known.
    case other
    case noVerb
}

extension LintedAction {
    func task(_ settings: LintSettings) -> TaskWording {
        let verb = text.first(.tasks)?.start
        if let expectation = text.first(.expectations)?.start, expectation < verb ?? .max { return .expectation }
        if let verb, verb < settings.thresholds.wordsToTheVerb { return .task }
        if verb != nil || text.has(.sentenceWords) || beginsWithVerb(settings) { return .other }
        return .noVerb
    }

    private func beginsWithVerb(_ settings: LintSettings) -> Bool {
        guard let first = text.words.first else { return false }
        return (settings.words[.verbEndings] ?? []).contains { first.count > $0.count + 1 && first.hasSuffix($0) }
    }
}
