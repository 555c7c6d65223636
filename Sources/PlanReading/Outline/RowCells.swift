import Plans

/// The cells of a row, each under its field.
struct RowCells {
    var draft: Draft
    /// Cells that no field takes, with their column.
    private(set) var unknown: [(text: String, column: Int?)] = []

    init(
        _ line: ReadLine, aligned: ColumnAlignment, columns: Columns, section: Section, vocabulary: PlanVocabulary
    ) {
        draft = Draft(line: line.number, fields: [:], columns: columns.known, section: section)
        var (marks, blanks) = ([Link](), 0)
        for (cell, column) in zip(line.cells, aligned.columns) {
            if let column, let item = columns.items[column] {
                let mark = MatrixMark(cell, vocabulary: vocabulary)
                if mark == .blank { blanks += 1 }
                if let strength = mark.strength { marks.append(Link(.wres, item, strength)) }
                if mark == .unreadable {
                    unknown.append((cell.line, column))
                } else if cell.hasWords {
                    draft.add(cell.line, line: line.number, to: .indicator)
                }
            } else if cell.hasWords {
                place(cell, column.flatMap(columns.field), column, line.number)
            }
        }
        draft.marks = marks
        draft.marksAreLost = !columns.items.isEmpty && blanks > 0 && draft.fields[.indicator] == nil && marks.isEmpty
    }

    private mutating func place(_ cell: ReadCell, _ field: PlanField?, _ column: Int?, _ line: Int) {
        if let field { draft.add(cell.text, line: line, to: field) } else { unknown.append((cell.line, column)) }
    }
}
