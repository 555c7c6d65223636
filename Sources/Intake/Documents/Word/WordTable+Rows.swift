extension WordTable {
    /// Ends the row: the lines that it comes to. A row with one cell that holds tables is there for the layout of
    /// the page, so the rows of those tables stand for themselves.
    mutating func endRow(_ draft: DocumentDraft) throws(DocumentFault) -> [FinishedRow] {
        guard let row else { return [] }
        self.row = nil
        guard !row.isDeleted else { return [] }
        if row.cells.count == 1, let cell = row.cells.first, cell.hasTables { return unfolded(cell) }
        let finished = FinishedRow(cells: try cells(of: row, draft), table: number, row: rowCount)
        return finished.saysSomething ? [finished] : []
    }

    private func unfolded(_ cell: WordCell) -> [FinishedRow] {
        cell.pieces.flatMap { piece in
            switch piece {
            case .paragraph(let text):
                let row = FinishedRow(cells: [SourceCell(text)], table: number, row: rowCount)
                return row.saysSomething ? [row] : []
            case .rows(let rows): return rows
            }
        }
    }

    private mutating func cells(of row: WordRow, _ draft: DocumentDraft) throws(DocumentFault) -> [SourceCell] {
        try draft.charge(cells: row.skipped)
        var cells = Array(repeating: SourceCell(""), count: row.skipped)
        var column = row.skipped
        for cell in row.cells {
            if cell.joinsLeft, let last = cells.indices.last {
                cells[last].span += cell.span
            } else {
                cells.append(finished(cell, column))
            }
            column += cell.span
        }
        return cells
    }

    private mutating func finished(_ cell: WordCell, _ column: Int) -> SourceCell {
        let own = SourceCell(cell.text, fill: cell.fill, span: cell.span)
        switch cell.merge {
        case .none: above[column] = nil
        case .begins: above[column] = own
        case .continues:
            guard let first = above[column] else { return own }
            return SourceCell(first.text, fill: first.fill, span: cell.span, continuesAbove: true)
        }
        return own
    }
}
