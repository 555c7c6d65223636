/// The same words stand in two fields of an action.
struct RepeatedParagraph: ActionLintRule {
    let code = "repeated-paragraph"
    let severity = LintSeverity.advice
    let title = "The same words in two fields"
    let explanation = "A text that was copied into a second cell stands where something else was asked for."
    let mend = "Keep it where it belongs, and answer the other question in the other field."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        let least = context.settings.thresholds.wordsOfARepeat
        var first: [UInt64: (field: String, text: String)] = [:]
        for (field, text) in action.fields {
            for sentence in PrintedSentence.all(of: text) where sentence.words >= least {
                guard let earlier = first[sentence.fingerprint] else {
                    first[sentence.fingerprint] = (field, text)
                    continue
                }
                let words = sentence.text(in: text)
                guard earlier.field != field, Self.holds(earlier.text, words) else { continue }
                return [
                    finding(action, words, "In action \(action.key), \(earlier.field) and \(field) share a text.")
                ]
            }
        }
        return []
    }

    private static func holds(_ text: String, _ words: String) -> Bool {
        let wanted = LintWords.of(words)
        return PrintedSentence.all(of: text).contains { LintWords.of($0.text(in: text)) == wanted }
    }
}
