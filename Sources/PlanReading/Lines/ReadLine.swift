import Intake

/// A line of the document with its cells made clean.
struct ReadLine {
    var number: Int
    var cells: [ReadCell]
    var headingLevel: Int?
    var table: Int?

    init(_ source: SourceLine) {
        (number, headingLevel, table) = (source.number, source.headingLevel, source.table)
        cells = source.cells.map(ReadCell.init)
    }

    /// Positions of the cells that hold a word.
    var filled: [Int] { cells.indices.filter { cells[$0].hasWords } }

    /// All its text on one line.
    var text: String {
        cells.map { CleanText.oneLine($0.text) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    var isRow: Bool { cells.count > 1 }
}

/// A cell with its markup removed; paragraphs are separated by a line feed.
struct ReadCell {
    var text: String
    var fill: String?
    var span: Int
    var continuesAbove: Bool
    var hasWords: Bool

    init(_ source: SourceCell) {
        (fill, span, continuesAbove) = (source.fill, source.span, source.continuesAbove)
        text = CleanText.paragraphs(source.text)
        hasWords = SentenceShape.hasWords(text)
    }

    var line: String { CleanText.oneLine(text) }
}

extension ReadLine {
    var hasFill: Bool { cells.contains { $0.fill != nil } }
}
