import Intake

/// A line of the document with its cells made clean.
struct ReadLine {
    let number: Int
    let cells: [ReadCell]
    /// Positions of the cells that hold a word.
    let filled: [Int]
    /// All its text on one line.
    let text: String
    var headingLevel: Int?
    var table: Int?

    init(_ source: SourceLine) {
        (number, headingLevel, table) = (source.number, source.headingLevel, source.table)
        let cells = source.cells.map(ReadCell.init)
        filled = cells.indices.filter { cells[$0].hasWords }
        text = cells.map { CleanText.oneLine($0.text) }.filter { !$0.isEmpty }.joined(separator: " ")
        self.cells = cells
    }

    var wordCount: Int { filled.reduce(0) { $0 + cells[$1].wordCount } }

    var isRow: Bool { cells.count > 1 }
}

/// A cell with its markup removed; paragraphs are separated by a line feed.
struct ReadCell {
    var text: String
    var fill: String?
    var span: Int
    var continuesAbove: Bool
    /// Counted once, as long cells need not be looked at for what only short ones say.
    let wordCount: Int

    init(_ source: SourceCell) {
        (fill, span, continuesAbove) = (source.fill, source.span, source.continuesAbove)
        text = CleanText.paragraphs(source.text)
        wordCount = SentenceShape.wordCount(text)
    }

    var hasWords: Bool { wordCount > 0 }

    var line: String { CleanText.oneLine(text) }
}

extension ReadLine {
    var hasFill: Bool { cells.contains { $0.fill != nil } }
}
