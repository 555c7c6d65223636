import Plans

/// Columns whose titles are not known, guessed from what stands in them.
struct UnknownColumns {
    private static let wellFitting = 1.8

    let vocabulary: PlanVocabulary

    /// What the cells of a column look like; nil where they fit nothing, or the table has such a column.
    func guess(_ index: Int, of columns: Columns, rows: [ReadLine]) -> PlanField? {
        let cells = rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index] : nil }.filter(\.hasWords)
        guard cells.count > 1 else { return nil }
        return [PlanField.indicator, .due, .lead, .accountable, .status, .metric].first { field in
            !columns.known.contains(field) && isFree(field, columns) && fits(cells, field)
        }
    }

    private func isFree(_ field: PlanField, _ columns: Columns) -> Bool {
        switch field {
        case .indicator: columns.items.isEmpty
        case .lead: !columns.known.isSuperset(of: [.accountable, .responsible])
        case .accountable: columns.known.contains(.lead) && !columns.known.contains(.responsible)
        case .metric: columns.known.isDisjoint(with: [.target, .kpi, .measure])
        default: true
        }
    }

    private func fits(_ cells: [ReadCell], _ field: PlanField) -> Bool {
        if field == .indicator {
            return cells.allSatisfy { NamedIndicators.cell($0.line, vocabulary: vocabulary) != nil }
        }
        if field == .status {
            return cells.allSatisfy { StatusPhrase.read($0.line, vocabulary: vocabulary, setting: .cell).isPrinted }
        }
        if field == .metric { return cells.filter(hasTarget).count * 2 > cells.count }
        let fit = CellFit(vocabulary: vocabulary)
        let total = cells.reduce(0) { $0 + fit.score($1, as: field, isMatrix: false) }
        return total / Double(cells.count) >= Self.wellFitting
    }

    private func hasTarget(_ cell: ReadCell) -> Bool {
        TargetPhrase.read(cell.line, line: nil, vocabulary: vocabulary, setting: .cell).contains { $0.unit != .count }
    }
}
