/// The cells of one row with its merged areas, without gaps.
struct RowCells {
    private(set) var cells: [SourceCell] = []
    /// It says something that the row above does not say.
    private(set) var hasTextOfItsOwn = false
    /// The next column to be filled.
    private var column = 1
    private var texts = 0

    init(_ row: SheetRow, _ merged: [MergedCells.Active]) {
        guard row.cells.contains(where: { !$0.text.isEmpty }) else { return }
        var areas = merged[...]
        for cell in row.cells {
            while let area = areas.first, area.area.columns.lowerBound <= cell.column {
                areas.removeFirst()
                append(area, own: cell.column == area.area.columns.lowerBound ? cell : nil)
            }
            if cell.column >= column { append(cell) }
        }
        for area in areas where !area.cell.text.isEmpty { append(area, own: nil) }
    }

    /// More than a single text in the first column, which may be a title.
    var isTabular: Bool { texts > 1 || cells.first?.text.isEmpty == true }

    /// Adds empty cells up to a column.
    mutating func fill(to last: Int) {
        while column <= last { append(SourceCell("")) }
    }

    private mutating func append(_ cell: SourceCell) {
        cells.append(cell)
        column += cell.span
        if !cell.text.isEmpty { texts += 1 }
    }

    private mutating func append(_ cell: SheetRow.Cell) {
        fill(to: cell.column - 1)
        append(SourceCell(cell.text, fill: cell.fill))
        if !cell.text.isEmpty { hasTextOfItsOwn = true }
    }

    /// Areas that overlap others, which no program writes, give way to what stands there already.
    private mutating func append(_ merged: MergedCells.Active, own: SheetRow.Cell?) {
        let columns = merged.area.columns
        guard columns.lowerBound >= column else { return }
        fill(to: columns.lowerBound - 1)
        let isShown = !merged.isBelowFirst && !merged.cell.text.isEmpty
        if isShown { hasTextOfItsOwn = true }
        append(
            SourceCell(
                merged.cell.text, fill: merged.cell.fill ?? own?.fill, span: columns.count,
                continuesAbove: merged.isBelowFirst))
    }
}
