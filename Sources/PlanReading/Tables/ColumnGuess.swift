import Plans

/// Finds the columns that no title names, from what stands in them.
struct ColumnGuess {
    private static let rowsLookedAt = 8
    private static let shortestAction = 4

    /// Every table has actions: where no title says in which column, it is the one with the longest texts.
    static func complete(_ columns: Columns, from rows: [ReadLine], vocabulary: PlanVocabulary) -> Columns {
        var columns = withIndicators(columns, rows.prefix(rowsLookedAt), vocabulary)
        let rows = rows.prefix(rowsLookedAt)
        guard !columns.known.contains(.action) else { return withRefs(columns, rows) }
        let open = columns.titles.indices.filter { columns.field($0) == nil && columns.items[$0] == nil }
        let lengths = open.map { index in (index, length(of: index, in: rows)) }
        if let best = lengths.max(by: { $0.1 < $1.1 }), best.1 >= shortestAction {
            columns.fields[best.0] = .action
        } else if let replaced = replacement(columns, rows) {
            columns.fields[replaced] = .action
        }
        return withRefs(columns, rows)
    }

    private static func withRefs(_ columns: Columns, _ rows: ArraySlice<ReadLine>) -> Columns {
        guard !columns.known.contains(.ref) else { return columns }
        var columns = columns
        let isOpen = { (index: Int) in columns.fields[index] == nil && columns.items[index] == nil }
        for index in columns.fields.indices where isOpen(index) && isRefs(index, in: rows) {
            columns.fields[index] = .ref
        }
        return columns
    }

    /// A column called “Metric” holds measures, unless each of its cells is the name of an indicator: “M3”.
    private static func withIndicators(
        _ columns: Columns, _ rows: ArraySlice<ReadLine>, _ vocabulary: PlanVocabulary
    ) -> Columns {
        guard !columns.known.contains(.indicator), columns.items.isEmpty else { return columns }
        var columns = columns
        let index = columns.fields.indices.first { index in
            guard [.metric, .theme, nil].contains(columns.fields[index]) else { return false }
            let cells = rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index] : nil }.filter(\.hasWords)
            return cells.count > 1 && cells.allSatisfy { isName($0, vocabulary) }
        }
        if let index { columns.fields[index] = .indicator }
        return columns
    }

    private static func isName(_ cell: ReadCell, _ vocabulary: PlanVocabulary) -> Bool {
        guard cell.wordCount <= longestName, PrintedText(cell.line)[0]?.kind == .word else { return false }
        return NamedIndicators.cell(cell.line, vocabulary: vocabulary) != nil
    }

    private static let longestName = 6

    /// A plan of objectives alone.
    private static func replacement(_ columns: Columns, _ rows: ArraySlice<ReadLine>) -> Int? {
        let fields: [PlanField] = [.objective, .metric, .theme]
        return fields.lazy.compactMap { field in
            columns.fields.indices.filter { columns.fields[$0] == field }
                .max { length(of: $0, in: rows) < length(of: $1, in: rows) }
        }.first
    }

    private static func length(of index: Int, in rows: ArraySlice<ReadLine>) -> Int {
        let filled = rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index] : nil }.filter(\.hasWords)
        guard !filled.isEmpty else { return 0 }
        return filled.map { SentenceShape.words($0.line).count }.reduce(0, +) / filled.count
    }

    private static func isRefs(_ index: Int, in rows: ArraySlice<ReadLine>) -> Bool {
        let filled = rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index].line : nil }
            .filter { SentenceShape.hasWords($0) }
        return !filled.isEmpty && filled.allSatisfy(PrintedNumber.isRef)
    }
}
