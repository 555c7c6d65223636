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

    /// Numbered lines over others that count on from them: “1.” before “1.1”.
    private(set) var numberedHeadings: Set<Int> = []
    /// Lines that are printed again and again.
    private(set) var repeatedLines: Set<String> = []

    private var repeatedTitles: Set<Int> = []

    private static let longestHeading = 8
    private static let mostHeadings = 3

    init(_ lines: [ReadLine], titles: TitleRow, headings: Headings) {
        var rows: [(line: Int, words: [String])] = []
        for (index, line) in lines.enumerated() {
            if line.isRow, titles.read(line, followedBy: Array(lines.dropFirst(index + 1).prefix(1))) != nil {
                hasActionTables = true
                rows.append((line.number, line.cells.map(\.line)))
            }
            namesIndicators = namesIndicators || headings.heading(line.text)?.basis == .number
            if isIntroduction(line, before: lines.dropFirst(index + 1).first) { introductions.insert(line.number) }
            let words = SentenceShape.words(line.text)
            if words.count <= Self.longestHeading { shortLines.insert(words.joined(separator: " ")) }
        }
        repeatedTitles = Self.repeatedTitles(rows)
        numberedHeadings = Self.numberedHeadings(lines)
        repeatedLines = Self.repeatedLines(lines)
    }

    private func isIntroduction(_ line: ReadLine, before next: ReadLine?) -> Bool {
        guard let next, line.text.last == ":", line.wordCount <= Self.longestHeading else { return false }
        return SentenceShape.startsWithBullet(next.text) || PrintedNumber(next.text, labels: []) != nil
    }

    private static func numberedHeadings(_ lines: [ReadLine]) -> Set<Int> {
        let numbered = lines.filter { !$0.isRow }.compactMap { line in
            PrintedNumber(line.text, labels: []).map { (line: line.number, ref: $0.ref) }
        }
        let over = zip(numbered, numbered.dropFirst()).filter { $1.ref == $0.ref + ".1" }
        return Set(over.map(\.0.line))
    }

    private static func repeatedLines(_ lines: [ReadLine]) -> Set<String> {
        let texts = lines.filter { !$0.isRow && $0.wordCount > 1 }.map(\.text)
        let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
        return Set(counts.filter { $0.value >= mostHeadings }.keys)
    }

    // MARK: Pages

    /// The titles of the table above stand again within a few lines: a page ended here.
    func repeatsTitles(after line: Int) -> Bool {
        repeatedTitles.contains { $0 > line && $0 <= line + Self.headOfPage }
    }

    private static let headOfPage = 8

    /// Rows of titles that are the same as the row of titles before them.
    private static func repeatedTitles(_ titles: [(line: Int, words: [String])]) -> Set<Int> {
        Set(zip(titles, titles.dropFirst()).filter { $0.words == $1.words }.map(\.1.line))
    }
}
