import Plans

/// A table whose titles are lost, known by what stands in its columns.
enum UntitledTable {
    private static let wellFitting = 1.8

    /// Nil unless a column of long texts stands beside one of dates, leads or numbers.
    static func columns(of rows: [ReadLine], _ vocabulary: PlanVocabulary) -> Columns? {
        guard let width = rows.first?.cells.count else { return nil }
        let rows = Array(rows.prefix { $0.cells.count == width })
        guard rows.count >= 2 else { return nil }
        let fit = CellFit(vocabulary: vocabulary)
        var fields: [PlanField?] = Array(repeating: nil, count: width)
        for index in 0..<width {
            let cells = rows.map { $0.cells[index] }.filter(\.hasWords)
            fields[index] = [.ref, .due, .lead, .indicator].first { field in
                let total = cells.reduce(0) { $0 + fit.score($1, as: field, isMatrix: false) }
                return cells.count * 2 >= rows.count && total / Double(cells.count) >= wellFitting
            }
        }
        guard fields.contains(.due) || fields.contains(.lead) else { return nil }
        let columns = Columns(fields: fields, titles: Array(repeating: "", count: width))
        let complete = ColumnGuess.complete(columns, from: rows)
        return complete.known.contains(.action) ? complete : nil
    }
}
