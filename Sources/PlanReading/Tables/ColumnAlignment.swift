import Plans

/// Which column each cell of a row belongs to. A row that broke over a page has lost cells, and those behind them
/// moved to the left: then the words decide.
struct ColumnAlignment: Hashable {
    /// Column of each cell; nil where it fits in none.
    var columns: [Int?]

    static func inPlace(_ count: Int, of columns: Columns) -> ColumnAlignment {
        ColumnAlignment(columns: (0..<count).map { $0 < columns.count ? $0 : nil })
    }

    var isInPlace: Bool { columns.enumerated().allSatisfy { $1 == nil || $0 == $1 } }

    func score(_ row: ReadLine, in columns: Columns, _ fit: CellFit) -> Double {
        var total = 0.0
        for (cell, column) in zip(row.cells, self.columns) {
            guard let column else {
                total -= cell.hasWords ? AlignmentSearch.lostCell : 0
                continue
            }
            total += fit.score(cell, as: columns.field(column), isMatrix: columns.items[column] != nil)
        }
        return total
    }

    func score(of rows: [ReadLine], in columns: Columns, _ fit: CellFit) -> Double {
        rows.reduce(0) { $0 + score($1, in: columns, fit) }
    }
}

/// Finds the best order-keeping assignment of cells to columns.
struct AlignmentSearch {
    static let lostCell = 4.0
    private static let lostColumn = 1.2
    private static let lostCarriedColumn = 0.2
    private static let staysInPlace = 0.6

    let fit: CellFit
    let columns: Columns

    func best(for row: ReadLine) -> ColumnAlignment {
        let (cells, width) = (row.cells.count, columns.count)
        var scores = Array(repeating: Array(repeating: 0.0, count: width + 1), count: cells + 1)
        var moves = Array(repeating: Array(repeating: Move.place, count: width + 1), count: cells + 1)
        for cell in (0...cells).reversed() {
            for column in (0...width).reversed() where cell < cells || column < width {
                (scores[cell][column], moves[cell][column]) = step(row, cell, column, scores)
            }
        }
        return follow(moves, cells, width)
    }

    private enum Move { case place, skipColumn, leaveCell }

    private func step(_ row: ReadLine, _ cell: Int, _ column: Int, _ scores: [[Double]]) -> (Double, Move) {
        var best = (-Double.infinity, Move.place)
        if cell < row.cells.count, column < columns.count {
            let isMatrix = columns.items[column] != nil
            let fits = fit.score(row.cells[cell], as: columns.field(column), isMatrix: isMatrix)
            best = (scores[cell + 1][column + 1] + fits + (cell == column ? Self.staysInPlace : 0), .place)
        }
        if column < columns.count {
            let skipped = scores[cell][column + 1] - cost(ofSkipping: column)
            if skipped > best.0 { best = (skipped, .skipColumn) }
        }
        if cell < row.cells.count {
            let left = scores[cell + 1][column] - (row.cells[cell].hasWords ? Self.lostCell : 0.3)
            if left > best.0 { best = (left, .leaveCell) }
        }
        return best
    }

    private func cost(ofSkipping column: Int) -> Double {
        if columns.items[column] != nil { return 0.05 }
        return columns.isCarried(column) ? Self.lostCarriedColumn : Self.lostColumn
    }

    private func follow(_ moves: [[Move]], _ cells: Int, _ width: Int) -> ColumnAlignment {
        var (cell, column, result) = (0, 0, [Int?]())
        while cell < cells {
            switch moves[cell][column] {
            case .place:
                result.append(column)
                (cell, column) = (cell + 1, column + 1)
            case .skipColumn: column += 1
            case .leaveCell:
                result.append(nil)
                cell += 1
            }
        }
        return ColumnAlignment(columns: result)
    }
}
