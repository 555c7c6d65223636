/// Makes lines of a sheet's rows. A cell merged over rows is repeated in each, marked as continuing; one merged over
/// columns spans them. Rows without any text are left out, and so are those that only continue the row above.
struct SheetLines {
    /// Rows are filled up with empty cells to the sheet's widest row, if that is no wider than this. A value far to
    /// the right of everything else does not make a table wide.
    private static let widestFilled = 64

    private let sheet: SheetList.Sheet
    private let rows: [SheetRow]
    private let areas: [CellArea]

    init(_ sheet: SheetList.Sheet, _ rows: [SheetRow], _ areas: [CellArea]) {
        (self.sheet, self.rows) = (sheet, rows)
        self.areas = areas.sorted {
            ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
        }
    }

    func append(to draft: DocumentDraft) throws(DocumentFault) {
        let width = width
        var merged = MergedCells(areas)
        for row in rows {
            let active = try merged.reach(row, draft)
            var cells = RowCells(row, active)
            guard cells.hasTextOfItsOwn else { continue }
            if cells.isTabular { cells.fill(to: width) }
            try draft.append(line(row, cells.cells))
        }
    }

    private func line(_ row: SheetRow, _ cells: [SourceCell]) -> SourceLine {
        SourceLine(
            number: 0, place: "sheet “\(sheet.name)”, row \(row.number)", cells: cells, sheet: sheet.name,
            isHidden: sheet.isHidden || row.isHidden)
    }

    private var width: Int {
        let widest = rows.reduce(0) { max($0, $1.cells.last { !$0.text.isEmpty }?.column ?? 0) }
        return widest <= Self.widestFilled ? widest : 0
    }
}
