import Plans

/// Tells what a column holds from its title.
package enum ColumnTitles {
    /// The longest wording that the title is, or begins with, or holds; nil where none fits.
    package static func field(of title: String, vocabulary: PlanVocabulary) -> PlanField? {
        let words = PrintedText(title).titleWords
        guard !words.isEmpty, words.count <= Self.longest else { return nil }
        let scores = words.indices.flatMap { place in
            (vocabulary.columnWords[words[place]] ?? []).compactMap { field, wanted in
                score(words, wanted, at: place).map { (field, $0) }
            }
        }
        let best = scores.max { ($0.1, $1.0.rawValue) < ($1.1, $0.0.rawValue) }
        return best?.0
    }

    /// A title of more words is a sentence.
    private static let longest = 40

    /// A whole title counts most, then one that begins with the wording, then one that holds it; longer goes first.
    private static func score(_ title: [String], _ wanted: [String], at place: Int) -> Int? {
        guard title[place...].starts(with: wanted) else { return nil }
        if title.count == wanted.count { return 10_000 }
        if place > 0, wanted.count == 1, title.count > 6 { return nil }
        return wanted.count * 100 - place * 10
    }
}
