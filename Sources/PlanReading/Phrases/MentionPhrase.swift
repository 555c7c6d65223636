import Plans

/// Finds what an action's own words name: high impact actions, other standards, another indicator, another action.
package enum MentionPhrase {
    package static func links(in text: String, vocabulary: PlanVocabulary) -> [Link] {
        let text = PrintedText(text)
        var links: [Link] = []
        for index in text.indices { links += link(at: index, in: text, vocabulary).filter { !links.contains($0) } }
        return links
    }

    /// Numbers of other actions that it refers to: `5.1`.
    package static func dependencies(in text: String, vocabulary: PlanVocabulary) -> [String] {
        let text = PrintedText(text)
        var found: [String] = []
        for place in vocabulary[.actionReferences].all(in: text) {
            for number in Numbering.list(in: text, from: place.upperBound) where !found.contains(number) {
                found.append(number)
            }
        }
        return found
    }

    private static func link(at index: Int, in text: PrintedText, _ words: PlanVocabulary) -> [Link] {
        if let length = words[.highImpactAction].length(in: text, at: index) {
            return Numbering.list(in: text, from: index + length, allowed: 1...6).map { Link(.hia, $0, .named) }
        }
        let names: [(WordList, Link)] = [
            (.wdes, Link(.wdes, "WDES", .named)), (.eds, Link(.eds, "EDS", .named)),
            (.genderPayGap, Link(.payGap, "gender", .named)), (.ethnicityPayGap, Link(.payGap, "ethnicity", .named)),
        ]
        if let name = names.first(where: { words[$0.0].length(in: text, at: index) != nil }) { return [name.1] }
        return measured(at: index, in: text, words)
    }

    /// “Increase in Indicator 7”, “(Indicator 8)”.
    private static func measured(at index: Int, in text: PrintedText, _ words: PlanVocabulary) -> [Link] {
        guard let length = words[.indicator].length(in: text, at: index) else { return [] }
        let isBracketed = text.folded(index - 1) == "("
        guard isBracketed || words[.measuredOn].endsBefore(index, in: text) != nil else { return [] }
        return Numbering.list(in: text, from: index + length, allowed: 1...9).map { Link(.wres, $0, .measuredOn) }
    }
}
