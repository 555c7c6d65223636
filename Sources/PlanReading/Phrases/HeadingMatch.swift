import Plans

/// Compares a text with the descriptions of the indicators, by pairs of neighbouring words.
struct HeadingMatch {
    private let words: [String]
    private let vocabulary: PlanVocabulary
    /// Where figures or the year of the data begin.
    let cut: Int?

    struct Score {
        var common = 0
        /// Share of the text's pairs that are the description's.
        var precision = 0.0
        /// Share of the description's pairs that are in the text.
        var recall = 0.0
        var both: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
    }

    init(text: PrintedText, start: Int, vocabulary: PlanVocabulary) {
        self.vocabulary = vocabulary
        cut = Self.cut(text, start, vocabulary)
        words = Self.plain(text, start..<(cut ?? text.count), vocabulary)
    }

    /// More than one description can stand in it.
    var isLong: Bool { words.count > 20 }

    // MARK: Scores

    func score(of wording: IndicatorWording) -> Score { score(of: wording, in: Self.pairs(words)) }

    private func score(of wording: IndicatorWording, in pairs: [String]) -> Score {
        wording.descriptions.map { description in
            score(Self.pairs(Self.plain(description, nil, vocabulary)), pairs)
        }.max { $0.both < $1.both } ?? Score()
    }

    private func score(_ wanted: [String], _ pairs: [String]) -> Score {
        guard !wanted.isEmpty, !pairs.isEmpty else { return Score() }
        let common = Set(wanted).intersection(pairs).count
        return Score(
            common: common, precision: Double(common) / Double(Set(pairs).count),
            recall: Double(common) / Double(Set(wanted).count))
    }

    /// Items of the descriptions that the text holds, the nearest first; several where they run together.
    var items: [String] {
        var (pairs, found): ([String], [String]) = (Self.pairs(words), [])
        while let best = best(in: pairs, but: found) {
            found.append(best.item)
            let used = best.descriptions.flatMap { Self.pairs(Self.plain($0, nil, vocabulary)) }
            pairs.removeAll { used.contains($0) }
        }
        return found.sorted()
    }

    private func best(in pairs: [String], but found: [String]) -> IndicatorWording? {
        let scored = vocabulary.indicators.filter { !found.contains($0.item) }.map { ($0, score(of: $0, in: pairs)) }
        guard let best = scored.max(by: { $0.1.both < $1.1.both }) else { return nil }
        return isHit(best.1, isFirst: found.isEmpty) ? best.0 : nil
    }

    /// A description that is nearly whole, or a piece of one and nothing else.
    private func isHit(_ score: Score, isFirst: Bool) -> Bool {
        if score.common == 1 { return isFirst && score.both == 1 && words.count == 2 }
        if score.recall >= 0.6, score.common >= 4 { return score.precision >= 0.25 }
        if score.common >= 3, score.precision >= 0.75, words.count <= 40 { return score.recall >= 0.2 }
        return score.common >= 4 && score.both >= 0.55
    }

    func isClear(_ item: String) -> Bool {
        vocabulary.indicators.first { $0.item == item }.map { score(of: $0).recall >= 0.6 } ?? false
    }

    func isDamaged(_ items: [String]) -> Bool {
        items.count > 1
            || items.contains { item in
                vocabulary.indicators.first { $0.item == item }.map { score(of: $0).recall < 0.5 } ?? false
            }
    }

    // MARK: Words

    private static let dropped: Set<String> = ["the", "that", "their", "a", "to", "your", "our", "per", "cent"]

    /// Without marks and articles; groups left out, so that their order makes no difference.
    private static func plain(_ text: PrintedText, _ range: Range<Int>?, _ vocabulary: PlanVocabulary) -> [String] {
        let range = (range ?? text.indices).clamped(to: text.indices)
        var (words, index): ([String], Int) = ([], range.lowerBound)
        while index < range.upperBound {
            let group = vocabulary[.bme].length(in: text, at: index) ?? vocabulary[.white].length(in: text, at: index)
            if let group {
                index += group
                continue
            }
            if let word = plain(text[index], vocabulary) { words.append(word) }
            index += 1
        }
        return words
    }

    private static func plain(_ word: PrintedWord?, _ vocabulary: PlanVocabulary) -> String? {
        guard let word else { return nil }
        if word.folded == "%" { return "percentage" }
        guard word.kind != .mark, !dropped.contains(word.folded) else { return nil }
        if vocabulary[.staffWords].contains(word: word.folded) { return "staff" }
        return word.folded.hasPrefix("organisation") || word.folded == "organisations'" ? "trust" : word.folded
    }

    private static func pairs(_ words: [String]) -> [String] {
        zip(words, words.dropFirst()).map { "\($0) \($1)" }
    }

    // MARK: The end of the heading

    private static let sources: Set<String> = ["wres", "survey", "data", "nss", "res", "/", ":", "-", "aff"]

    /// Where the figures begin: at the year of the data, else at the sentence with a percentage or “times”.
    private static func cut(_ text: PrintedText, _ start: Int, _ vocabulary: PlanVocabulary) -> Int? {
        let year = text.indices.dropFirst(start + 3).first { CalendarYear.plain(text, $0) != nil }
        if let year, let named = beforeYear(text, year, start) { return named }
        let figures = FigureScanner(text: text, vocabulary: vocabulary).all()
        let figure = figures.first { figure in
            figure.words.lowerBound > start
                && (figure.unit == .percent
                    || vocabulary[.timesLikely].length(in: text, at: figure.words.upperBound) != nil)
        }
        guard let figure else { return nil }
        return sentenceStart(text, figure.words.lowerBound, start)
    }

    private static func beforeYear(_ text: PrintedText, _ year: Int, _ start: Int) -> Int? {
        var index = year
        while index > start, isSource(text, index - 1) { index -= 1 }
        let isData = index < year || ["data", "survey", "results", ":"].contains(text.folded(year + 1))
        return isData && index > start ? index : nil
    }

    /// “staff” belongs to “Staff Survey 2022”, and else to the heading.
    private static func isSource(_ text: PrintedText, _ index: Int) -> Bool {
        sources.contains(text.folded(index)) || text.folded(index) == "staff" && text.folded(index + 1) == "survey"
    }

    private static func sentenceStart(_ text: PrintedText, _ index: Int, _ start: Int) -> Int {
        var index = index
        while index > start + 1, ![".", ":", ";"].contains(text.folded(index - 1)), text[index]?.startsLine != true,
            !(["white", "bme", "bame"].contains(text.folded(index)) && text[index - 1]?.kind == .word)
        { index -= 1 }
        return index
    }
}
