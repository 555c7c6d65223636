import Plans

/// Finds the name of the trust.
enum OrganisationName {
    private static let longest = 14

    /// A line that is a name and nothing else.
    static func whole(_ text: String, _ vocabulary: PlanVocabulary) -> String? {
        let printed = PrintedText(text)
        guard printed.count <= longest, let end = vocabulary[.organisationEnds].last(in: printed) else { return nil }
        let rest = printed.words[end.upperBound...]
        guard rest.isEmpty || rest.first?.folded == "(", printed[0]?.isCapitalised == true else { return nil }
        let names = printed.words[..<end.lowerBound]
        let isName = names.allSatisfy { $0.isCapitalised || vocabulary[.organisationJoins].phrases.contains($0.folded) }
        return isName ? text : nil
    }

    /// The capitalised words that end in “NHS Trust”, with the short form behind them.
    static func within(_ title: String, _ vocabulary: PlanVocabulary) -> String? {
        let printed = PrintedText(title)
        let ends = vocabulary[.organisationEnds]
        guard let end = ends.first(in: printed) ?? possessive(printed, vocabulary) else { return nil }
        var start = end.lowerBound
        while start > 0, isPart(printed, start - 1, vocabulary) { start -= 1 }
        while start < end.lowerBound, printed[start]?.isCapitalised != true { start += 1 }
        let name = withoutPossessive(printed.printed(start..<end.upperBound))
        guard printed.folded(end.upperBound) == "(", printed.folded(end.upperBound + 2) == ")" else { return name }
        return name + " " + printed.printed(end.upperBound..<end.upperBound + 3)
    }

    /// “Foundation Trust’s”
    private static func possessive(_ text: PrintedText, _ vocabulary: PlanVocabulary) -> Range<Int>? {
        let last = text.indices.first { text.folded($0).hasSuffix("'s") }
        guard let last else { return nil }
        let plain = PrintedText(withoutPossessive(text.printed(0..<last + 1)))
        return vocabulary[.organisationEnds].last(in: plain).flatMap { $0.upperBound == last + 1 ? $0 : nil }
    }

    private static func withoutPossessive(_ name: String) -> String {
        name.hasSuffix("’s") || name.hasSuffix("'s") ? String(name.dropLast(2)) : name
    }

    private static func isPart(_ text: PrintedText, _ index: Int, _ vocabulary: PlanVocabulary) -> Bool {
        guard let word = text[index] else { return false }
        return word.isCapitalised || vocabulary[.organisationJoins].phrases.contains(word.folded)
    }
}
