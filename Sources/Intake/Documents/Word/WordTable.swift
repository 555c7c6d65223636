/// A table while it is read.
struct WordTable {
    let number: Int
    /// Rows begun so far.
    var rowCount = 0
    var row: WordRow?
    /// By the column of the grid: the cell that rows below may continue.
    var above: [Int: SourceCell] = [:]
    /// Of a table that stands inside a cell.
    var finished: [FinishedRow] = []
}

struct WordRow {
    var cells: [WordCell] = []
    var isDeleted = false
    /// Columns of the grid left empty before the first cell.
    var skipped = 0
}

struct WordCell {
    enum Piece {
        case paragraph(String)
        case rows([FinishedRow])
    }

    enum Merge { case none, begins, continues }

    var pieces: [Piece] = []
    var fill: String?
    var span = 1
    var merge = Merge.none
    /// Merged with the cell on its left, in the way of Word before 2000.
    var joinsLeft = false

    /// Its paragraphs, and the rows of tables inside it, each on a line of its own.
    var text: String {
        let lines = pieces.flatMap { piece in
            switch piece {
            case .paragraph(let text): [text]
            case .rows(let rows): rows.map(\.text)
            }
        }
        return lines.joined(separator: "\n")
    }

    var hasTables: Bool { pieces.contains { if case .rows = $0 { true } else { false } } }
}

/// A row with its merged cells worked out.
struct FinishedRow {
    var cells: [SourceCell]
    var table: Int
    var row: Int

    /// Without what the rows above have said already.
    var text: String {
        cells.filter { !$0.continuesAbove && !$0.text.isEmpty }.map(\.text).joined(separator: " ")
    }

    var saysSomething: Bool { cells.contains { !$0.continuesAbove && !$0.text.allSatisfy(\.isWhitespace) } }
}
