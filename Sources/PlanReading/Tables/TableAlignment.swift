import Plans

/// Aligns the rows of one table. Rows of the same page have lost the same cells, so neighbours with as many cells
/// decide together.
struct TableAlignment {
    private static let neighbours = 12
    /// How much better a row must fit on its own before it parts from its neighbours.
    private static let clearlyBetter = 5.0

    let columns: Columns
    private let search: AlignmentSearch
    private var width: Int?
    private var shared: ColumnAlignment?

    init(_ columns: Columns, vocabulary: PlanVocabulary) {
        self.columns = columns
        search = AlignmentSearch(fit: CellFit(vocabulary: vocabulary), columns: columns)
    }

    mutating func align(_ row: ReadLine, followedBy next: [ReadLine]) -> ColumnAlignment {
        if width != row.cells.count || shared == nil {
            width = row.cells.count
            let run = [row] + next.prefix { $0.cells.count == row.cells.count }.prefix(Self.neighbours)
            shared = common(to: run)
        }
        let together = shared ?? .inPlace(row.cells.count, of: columns)
        guard row.filled.count > 1 else { return together }
        let alone = search.best(for: row)
        let gain = alone.score(row, in: columns, search.fit) - together.score(row, in: columns, search.fit)
        return gain >= Self.clearlyBetter ? alone : together
    }

    private func common(to run: [ReadLine]) -> ColumnAlignment {
        let inPlace = ColumnAlignment.inPlace(run[0].cells.count, of: columns)
        guard run[0].cells.count != columns.count else { return inPlace }
        var best = (inPlace, inPlace.score(of: run, in: columns, search.fit))
        for candidate in run.map(search.best) {
            let score = candidate.score(of: run, in: columns, search.fit)
            if score > best.1 { best = (candidate, score) }
        }
        return best.0
    }
}
