/// The words by which plans are read: what months, posts, groups, targets and columns are called. Data of the
/// catalogue, so that a wording that was not foreseen is a line in a file.
package struct PlanVocabulary: Sendable {
    private let lists: [WordList: PhraseSet]
    private let numbers: [NumberList: [String: Int]]
    package let statuses: [ActionStatus: PhraseSet]
    package let cadences: [Cadence: PhraseSet]
    /// In the order of their numbers.
    package let indicators: [IndicatorWording]
    package let columns: [PlanField: [String]]
    /// The words of each wording of `columns`, without marks unless there is nothing else, by the first of them.
    /// `isWhole` where the wording counts only as a whole title, written “=team”: the word alone says too little.
    package let columnWords: [String: [(field: PlanField, words: [String], isWhole: Bool)]]

    /// The field of each wording of `columns`, spelled as `undamaged` does.
    package let columnSpellings: [String: PlanField]

    package init(
        lists: [WordList: PhraseSet], numbers: [NumberList: [String: Int]], statuses: [ActionStatus: PhraseSet],
        cadences: [Cadence: PhraseSet], indicators: [IndicatorWording], columns: [PlanField: [String]]
    ) {
        (self.lists, self.numbers, self.statuses) = (lists, numbers, statuses)
        (self.cadences, self.indicators, self.columns) = (cadences, indicators, columns)
        let wordings = columns.flatMap { field, wordings in
            wordings.map { (field: field, words: PrintedText($0).titleWords, isWhole: $0.hasPrefix("=")) }
        }
        columnWords = Dictionary(grouping: wordings) { $0.words.first ?? "" }
        let spellings = wordings.map { (Self.undamaged($0.words), $0.field) }
        columnSpellings = Dictionary(spellings) { first, second in first.rawValue < second.rawValue ? first : second }
    }

    /// Words without their spaces, and letters that scanning takes for each other made one: `Timesca1e`, `Act ion`.
    package static func undamaged(_ words: [String]) -> String {
        String(words.joined().map { ["1": "l", "i": "l", "0": "o", "5": "s"][$0] ?? $0 })
    }

    package subscript(_ list: WordList) -> PhraseSet { lists[list] ?? .empty }

    /// The number of a word in lower case: 3 for `march`.
    package func number(_ list: NumberList, _ word: String) -> Int? { numbers[list]?[word] }
}

/// How one indicator of the standard is written in plans.
package struct IndicatorWording: Sendable {
    /// `1` to `9`
    package let item: String
    /// Sentences that describe it, in the words of the standard.
    package let descriptions: [PrintedText]
    /// Short titles that stand after its number.
    package let titles: PhraseSet
    /// Words by which a target or figure is known to be about it.
    package let metrics: PhraseSet
    /// The printed number is a ratio and not a percentage.
    package let isRatio: Bool

    package init(item: String, descriptions: [String], titles: [String], metrics: [String], isRatio: Bool) {
        (self.item, self.isRatio) = (item, isRatio)
        self.descriptions = descriptions.map { PrintedText($0) }
        (self.titles, self.metrics) = (PhraseSet(titles), PhraseSet(metrics))
    }
}
