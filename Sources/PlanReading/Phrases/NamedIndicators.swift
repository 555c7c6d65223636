import Plans

/// Indicators that a cell of their own, a heading or a label names: “WRES 1 and 2”, “Indicator(s): 2, 3”, “All”.
enum NamedIndicators {
    private static let longestAll = 4

    /// Numbers behind every word for an indicator, anywhere in the text; not those of another standard.
    static func mentioned(in text: String, vocabulary: PlanVocabulary) -> [String] {
        let printed = PrintedText(text)
        let words = vocabulary[.indicator].all(in: printed)
        return words.flatMap { place -> [String] in
            guard vocabulary[.wdes].endsBefore(place.lowerBound, in: printed) == nil else { return [] }
            let start = numbers(after: place.upperBound, in: printed)
            return Numbering.list(in: printed, from: start, allowed: 1...9)
        }.uniqued
    }

    /// The same for a cell that holds nothing else: there, numbers need no word before them. Nil where it names none.
    static func cell(_ text: String, vocabulary: PlanVocabulary) -> [String]? {
        let named = mentioned(in: text, vocabulary: vocabulary)
        guard named.isEmpty else { return named }
        let printed = PrintedText(text)
        if printed.count <= longestAll, vocabulary[.allIndicators].length(in: printed, at: 0) != nil {
            return vocabulary.indicators.map(\.item)
        }
        let compact = printed.words.compactMap { Self.compact($0.folded, vocabulary: vocabulary) }
        if !compact.isEmpty { return compact.uniqued }
        let items = isNumbered(printed) ? Numbering.list(in: printed, from: 0, allowed: 1...9) : []
        return items.isEmpty ? nil : items
    }

    /// `M3`, `WRES4`: a short name in one word.
    static func compact(_ word: some StringProtocol, vocabulary: PlanVocabulary) -> String? {
        guard let last = word.last, ("1"..."9").contains(last) else { return nil }
        let letters = word.dropLast().lowercased()
        return vocabulary[.indicatorInitials].contains(word: letters) ? String(last) : nil
    }

    /// Numbers alone, or numbers and a title: “5 and 6 – Harassment”.
    private static func isNumbered(_ text: PrintedText) -> Bool {
        guard text[0]?.kind == .number else { return false }
        let end = text.words.firstIndex { $0.kind == .word && !joins.contains($0.folded) } ?? text.count
        if end == text.count || text[end]?.isCapitalised == true { return true }
        return [":", "-", ".", ")"].contains(text.folded(end - 1))
    }

    private static let joins: Set<String> = ["and", "to"]

    /// Other standards that a cell names instead.
    static func others(_ text: String, vocabulary: PlanVocabulary) -> [Link] {
        MentionPhrase.links(in: text, vocabulary: vocabulary).filter { $0.framework != .wres }
            .map { Link($0.framework, $0.item, .direct) }
    }

    /// “Indicator(s): ”
    private static func numbers(after index: Int, in text: PrintedText) -> Int {
        var index = index
        if text.folded(index) == "(", text.folded(index + 1) == "s", text.folded(index + 2) == ")" { index += 3 }
        while [":", "-", "(", "."].contains(text.folded(index)) { index += 1 }
        return index
    }
}
