import Plans

/// Finds the groups that review an action, and how often.
package enum ForumPhrase {
    /// How often something is said to happen; the first, where there are several.
    package static func cadence(in text: String, vocabulary: PlanVocabulary) -> Cadence? {
        let text = PrintedText(text)
        let found = Cadence.allCases.compactMap { cadence in
            vocabulary.cadences[cadence]?.first(in: text).map { (cadence, $0) }
        }
        let first = found.min { ($0.1.lowerBound, -$0.1.count) < ($1.1.lowerBound, -$1.1.count) }
        return first?.0
    }

    /// Names as printed, each once, in the order of the text.
    package static func forums(in text: String, vocabulary: PlanVocabulary) -> [String] {
        CapitalRun.runs(in: PrintedText(text), vocabulary: vocabulary).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }
}
