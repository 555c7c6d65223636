import Plans

/// What must be known of the whole document before its lines are read one by one.
struct DocumentFacts {
    /// Lines that begin a table of actions: in such a document, lists outside of tables are overviews.
    private(set) var hasActionTables = false
    /// Short lines, by their words: a heading that was run together with its text is found by them.
    private(set) var shortLines: Set<String> = []

    private static let longestHeading = 8

    init(_ lines: [ReadLine], titles: TitleRow) {
        for (index, line) in lines.enumerated() {
            if line.isRow, !hasActionTables {
                let next = lines.indices.contains(index + 1) ? [lines[index + 1]] : []
                hasActionTables = titles.read(line, followedBy: next) != nil
            }
            let words = SentenceShape.words(line.text)
            if words.count <= Self.longestHeading { shortLines.insert(words.joined(separator: " ")) }
        }
    }
}
