import Plans

/// Whether the first line of a document, which names no plan, may yet be its title.
enum TitleShape {
    private static let fewestWords = 3

    /// It looks like a heading, and is neither a label nor the name of a trust.
    static func isTitle(_ line: ReadLine, vocabulary: PlanVocabulary) -> Bool {
        let text = line.text
        guard line.wordCount >= fewestWords, HeadingShape.isHeading(text), !text.contains(":") else { return false }
        let printed = PrintedText(text)
        guard vocabulary[.highImpactAction].length(in: printed, at: 0) == nil else { return false }
        let words = printed.titleWords
        return vocabulary.columnWords[words.first ?? ""]?.contains { $0.words == words && !$0.isWhole } != true
    }
}
