import Plans

/// Finds the name of the organisation in running text.
package enum OrganisationPhrase {
    /// With its short form in brackets, where that follows: `Anytown NHS Trust (ANT)`.
    package static func name(in text: String, vocabulary: PlanVocabulary) -> String? {
        let text = PrintedText(Possessive.cut(text, vocabulary: vocabulary))
        for index in text.indices {
            guard text[index]?.isCapitalised == true else { continue }
            guard let length = vocabulary[.organisationEnds].length(in: text, at: index) else { continue }
            guard let start = start(before: index, in: text, vocabulary) else { continue }
            return text.printed(start..<shortForm(text, index + length))
        }
        return nil
    }

    private static func start(before end: Int, in text: PrintedText, _ vocabulary: PlanVocabulary) -> Int? {
        let joins = Set(vocabulary[.organisationJoins].phrases)
        var start = end
        while start > 0, text[start]?.startsLine != true, isPart(text, start - 1, joins) { start -= 1 }
        while start < end,
            text[start]?.isCapitalised != true || ["the", "at", "in", "by", "for"].contains(text.folded(start))
        {
            start += 1
        }
        return start < end ? start : nil
    }

    private static func isPart(_ text: PrintedText, _ index: Int, _ joins: Set<String>) -> Bool {
        guard let word = text[index] else { return false }
        if word.folded == "'" || word.folded == "." && text.folded(index - 1) == "st" { return true }
        guard word.kind == .word || joins.contains(word.folded) else { return false }
        return word.isCapitalised || joins.contains(word.folded)
    }

    private static func shortForm(_ text: PrintedText, _ end: Int) -> Int {
        guard text.folded(end) == "(", text.folded(end + 2) == ")", let word = text[end + 1] else { return end }
        return text.text[word.range].contains(where: \.isUppercase) ? end + 3 : end
    }
}

/// “Trust’s” is “Trust” where a name of an organisation can end with it.
enum Possessive {
    static func cut(_ text: String, vocabulary: PlanVocabulary) -> String {
        let ends = Set(vocabulary[.organisationEnds].phrases.compactMap { PrintedText($0).words.last?.folded })
        var (cut, rest) = ("", text[...])
        for word in PrintedText(text).words
        where word.folded.hasSuffix("'s") && ends.contains(String(word.folded.dropLast(2))) {
            cut += text[rest.startIndex..<word.range.lowerBound] + text[word.range].dropLast(2)
            rest = text[word.range.upperBound...]
        }
        return cut + rest
    }
}
