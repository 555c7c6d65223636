import Plans

/// Reads headings of indicators, each wording once: the same line is looked at from several sides.
final class Headings {
    private let vocabulary: PlanVocabulary
    private let words: HeadingWords
    private var known: [String: IndicatorHeading?] = [:]

    init(vocabulary: PlanVocabulary, words: HeadingWords) { (self.vocabulary, self.words) = (vocabulary, words) }

    func heading(_ text: String) -> IndicatorHeading? {
        if let heading = known[text] { return heading }
        let heading = words.mayHead(text) ? IndicatorPhrase.heading(text, vocabulary: vocabulary) : nil
        known[text] = heading
        return heading
    }
}

/// The words that headings of indicators are made of. A sentence that shares hardly a word with them is no heading; that
/// is seen without comparing it with each of them.
struct HeadingWords {
    private static let shortText = 10
    private static let longestStart = 30
    private static let fewestInLongText = 4
    private static let shortestWord = 4

    /// Of the descriptions.
    private let describing: Set<String>
    /// Of titles and of the word “indicator”.
    private let naming: Set<String>

    init(_ vocabulary: PlanVocabulary) {
        let described = vocabulary.indicators.flatMap(\.descriptions).flatMap(\.words).map(\.folded)
        describing = Set(described.filter { $0.count >= Self.shortestWord })
        let names = vocabulary.indicators.flatMap(\.titles.phrases) + vocabulary[.indicator].phrases
        naming = Set(names.flatMap { PrintedText($0).words.map(\.folded) })
    }

    func mayHead(_ text: String) -> Bool {
        let words = SentenceShape.words(text).map(String.init)
        if words.prefix(Self.shortText).contains(where: { naming.contains($0) || describing.contains($0) }) {
            return words.count <= Self.shortText || words.prefix(4).contains(where: naming.contains) || isLong(words)
        }
        return isLong(words)
    }

    /// A whole description has many of its words.
    private func isLong(_ words: [String]) -> Bool {
        Set(words.prefix(Self.longestStart).filter(describing.contains)).count >= Self.fewestInLongText
    }
}
