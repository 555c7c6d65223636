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
        let complete = ColumnGuess.complete(columns, from: rows, vocabulary: vocabulary)
        return complete.known.contains(.action) ? complete : nil
    }

    private static let longestTitle = 12
    private static let wellFilled = 0.5

    /// The first row says what the others hold, in words that are not known: nothing of it is a date, a lead or a
    /// number.
    static func isTitles(_ row: ReadLine, of columns: Columns, _ vocabulary: PlanVocabulary) -> Bool {
        let fit = CellFit(vocabulary: vocabulary)
        let told = columns.fields.indices.filter { index in
            [.ref, .due, .lead, .indicator].contains(columns.fields[index]) && row.cells.indices.contains(index)
        }
        guard !told.isEmpty, row.filled.allSatisfy({ row.cells[$0].wordCount <= longestTitle }) else { return false }
        return told.allSatisfy { index in
            let (cell, field) = (row.cells[index], columns.fields[index])
            return cell.hasWords && fit.score(cell, as: field, isMatrix: false) <= wellFilled
        }
    }
}

extension Columns {
    /// The same with the cells of a row as titles; what is known of them goes before what was guessed.
    func titled(by row: ReadLine, vocabulary: PlanVocabulary) -> Columns {
        var columns = self
        for index in fields.indices where row.cells.indices.contains(index) {
            let named = ColumnTitles.field(of: row.cells[index].line, vocabulary: vocabulary)
            columns.fields[index] = named ?? columns.fields[index]
        }
        columns.titles = titles.indices.map { row.cells.indices.contains($0) ? row.cells[$0].line : "" }
        return columns
    }
}
