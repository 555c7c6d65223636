import Plans

/// Tells what a column holds from its title.
package enum ColumnTitles {
    /// The longest wording that the title is, or begins with, or holds; nil where none fits.
    package static func field(of title: String, vocabulary: PlanVocabulary) -> PlanField? {
        if let joint = joint(title, vocabulary) { return joint }
        let words = PrintedText(title).titleWords
        guard !words.isEmpty, words.count <= Self.longest else { return nil }
        let scores = words.indices.flatMap { place in
            (vocabulary.columnWords[words[place]] ?? []).compactMap { wording in
                score(words, wording.words, at: place, isWhole: wording.isWhole).map { (wording.field, $0) }
            }
        }
        let best = scores.max { ($0.1, $1.0.rawValue) < ($1.1, $0.0.rawValue) }
        if let best { return best.0 }
        return words.count <= longestDamaged ? vocabulary.columnSpellings[PlanVocabulary.undamaged(words)] : nil
    }

    /// “Executive lead / operational lead”: one column does not say which of the two is meant.
    private static func joint(_ title: String, _ vocabulary: PlanVocabulary) -> PlanField? {
        guard title.contains("/") else { return nil }
        let fields = Set(title.split(separator: "/").map { field(of: String($0), vocabulary: vocabulary) })
        return fields == [.accountable, .responsible] || fields == [.accountable, .lead] ? .lead : nil
    }

    /// Words as short as “by” count only alone.
    private static let shortest = 2
    private static let longestDamaged = 6
    /// A title of more words is a sentence.
    private static let longest = 40

    /// A whole title counts most, then one that begins with the wording, then one that holds it; longer goes first.
    private static func score(_ title: [String], _ wanted: [String], at place: Int, isWhole: Bool) -> Int? {
        guard title[place...].starts(with: wanted) else { return nil }
        if title.count == wanted.count { return 10_000 }
        if isWhole { return nil }
        if wanted.count == 1, wanted.allSatisfy({ $0.count <= shortest }) { return nil }
        if place > 0, wanted.count == 1, title.count > 6 { return nil }
        return wanted.count * 100 - place * 10
    }
}
