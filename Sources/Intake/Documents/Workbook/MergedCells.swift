/// Follows the merged areas of a sheet from row to row.
struct MergedCells {
    struct Active {
        var area: CellArea
        /// Of the cell at the upper left, which is the one shown.
        var cell: SheetRow.Cell
        var isBelowFirst = false
    }

    private let areas: [CellArea]
    private var next = 0
    private var active: [Active] = []

    /// - Parameter areas: in the order of their first rows.
    init(_ areas: [CellArea]) { self.areas = areas }

    /// The areas that reach into a row, from left to right. Rows must be asked for in their order. Each area is
    /// counted as a cell, so that many long ones cannot stand for endless work.
    mutating func reach(_ row: SheetRow, _ draft: DocumentDraft) throws(DocumentFault) -> [Active] {
        active.removeAll { $0.area.rows.upperBound < row.number }
        for index in active.indices { active[index].isBelowFirst = true }
        var hasNew = false
        while next < areas.count, areas[next].rows.lowerBound <= row.number {
            if areas[next].rows.contains(row.number) {
                active.append(Self.begin(areas[next], row))
                hasNew = true
            }
            next += 1
        }
        if hasNew { active.sort { $0.area.columns.lowerBound < $1.area.columns.lowerBound } }
        try draft.charge(cells: active.count)
        return active
    }

    private static func begin(_ area: CellArea, _ row: SheetRow) -> Active {
        let column = area.columns.lowerBound
        let isFirst = area.rows.lowerBound == row.number
        let cell = isFirst ? row.cell(at: column) : nil
        return Active(
            area: area, cell: cell ?? SheetRow.Cell(column: column, text: "", fill: nil), isBelowFirst: !isFirst)
    }
}

extension SheetRow {
    /// Cells stand in the order of their columns.
    fileprivate func cell(at column: Int) -> Cell? {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].column < column { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].column == column ? cells[low] : nil
    }
}
