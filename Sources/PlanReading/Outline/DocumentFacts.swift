import Plans

/// What must be known of the whole document before its lines are read one by one.
struct DocumentFacts {
    /// Lines that begin a table of actions: in such a document, lists outside of tables are overviews.
    private(set) var hasActionTables = false
    /// Short lines, by their words: a heading that was run together with its text is found by them.
    private(set) var shortLines: Set<String> = []

    /// Short lines with a colon at the end, before a list.
    private(set) var introductions: Set<Int> = []
    /// Some heading names an indicator.
    private(set) var namesIndicators = false

    private static let longestHeading = 8

    init(_ lines: [ReadLine], titles: TitleRow, headings: Headings) {
        for (index, line) in lines.enumerated() {
            if line.isRow, !hasActionTables {
                let next = lines.indices.contains(index + 1) ? [lines[index + 1]] : []
                hasActionTables = titles.read(line, followedBy: next) != nil
            }
            namesIndicators = namesIndicators || headings.heading(line.text)?.basis == .number
            if isIntroduction(line, before: lines.dropFirst(index + 1).first) { introductions.insert(line.number) }
            let words = SentenceShape.words(line.text)
            if words.count <= Self.longestHeading { shortLines.insert(words.joined(separator: " ")) }
        }
    }

    private func isIntroduction(_ line: ReadLine, before next: ReadLine?) -> Bool {
        guard let next, line.text.last == ":", line.wordCount <= Self.longestHeading else { return false }
        return SentenceShape.startsWithBullet(next.text) || PrintedNumber(next.text, labels: []) != nil
    }
}
