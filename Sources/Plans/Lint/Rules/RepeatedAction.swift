/// The same text stands as two actions.
struct RepeatedAction: LintRule {
    let code = "repeated-action"
    let severity = LintSeverity.warning
    let title = "The same action twice"
    let explanation = "One piece of work that is entered twice is reported twice, and the two reports drift apart."
    let mend = "Keep one of them and link it to both headings."

    func findings(in context: LintContext) -> [LintFinding] {
        var first: [UInt64: LintedAction] = [:]
        return context.linted.compactMap { action in
            let words = action.text.words
            guard words.count >= context.settings.thresholds.wordsOfARepeat else { return nil }
            guard let earlier = first[action.text.fingerprint] else {
                first[action.text.fingerprint] = action
                return nil
            }
            guard earlier.text.words == words else { return nil }
            return finding(action, "Action \(action.key) has the same words as action \(earlier.key).")
        }
    }
}
