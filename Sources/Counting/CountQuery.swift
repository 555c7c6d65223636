import Workforce

/// A test of one column of a row. Columns are named by their canonical header, values by their stored writing.
package enum Condition: Hashable, Sendable {
    /// The value is one of these. A blank is none of them.
    case isAny(String, [String])
    /// The value is none of these. A blank passes.
    case isNone(String, [String])
    case isPresent(String)
    case isBlank(String)
    /// The date lies between the two days, both included. A blank does not.
    case isWithin(String, Day, Day)
    /// The row belongs to the snapshot of this day.
    case isAsOf(Day)
}

/// Some rows of one dataset.
package struct RowSet: Hashable, Sendable {
    package var dataset: String
    /// All of them must hold.
    package var conditions: [Condition]
    /// The column that tells people apart, where each is taken once: at the first row, in the order of
    /// `firstBy` (blanks last) and then of the file. A row with a blank here counts as a person of its own.
    package var oncePer: String?
    /// A date column that says which of a person's rows comes first; file order where nil.
    package var firstBy: String?

    package init(dataset: String, conditions: [Condition] = [], oncePer: String? = nil, firstBy: String? = nil) {
        (self.dataset, self.conditions) = (dataset, conditions)
        (self.oncePer, self.firstBy) = (oncePer, firstBy)
    }
}

/// A question: how many rows, or what sum of a column, in each cell of some dimensions. It is a value, so that
/// every engine answers the same one and a cache can hold its answer.
package struct CountQuery: Hashable, Sendable {
    /// What a cell adds up.
    package enum Measure: Hashable, Sendable {
        case rows
        /// The whole numbers of a column; a blank adds nothing.
        case sum(String)
    }

    /// What a cell is told apart by.
    package enum Dimension: Hashable, Sendable {
        /// A column of the counted row.
        case column(String)
        /// A column of the person's row in `lookup`; blank where the person has none there.
        case looked(String)

        package var header: String {
            switch self {
            case .column(let header), .looked(let header): header
            }
        }
    }

    package var rows: RowSet
    package var measure: Measure
    /// Only rows whose person also has a row here. `match` names the person column on both sides.
    package var having: Match?
    /// Where `looked` dimensions are read. A person's first row there counts.
    package var lookup: Match?
    package var dimensions: [Dimension]

    /// Rows of another dataset that belong to the same person.
    package struct Match: Hashable, Sendable {
        package var rows: RowSet
        /// The person column of the counted dataset.
        package var person: String
        /// The person column of `rows.dataset`.
        package var otherPerson: String

        package init(rows: RowSet, person: String, otherPerson: String) {
            (self.rows, self.person, self.otherPerson) = (rows, person, otherPerson)
        }
    }

    package init(
        rows: RowSet, measure: Measure = .rows, having: Match? = nil, lookup: Match? = nil,
        dimensions: [Dimension]
    ) {
        (self.rows, self.measure, self.having, self.lookup) = (rows, measure, having, lookup)
        self.dimensions = dimensions
    }
}

/// Answers a `CountQuery`. Engines give the same cells to the last count; `CountingSpecification` holds them to it.
package protocol CountEngine: Sendable {
    /// The table's dimensions are the query's, by header and in their order. Cells of 0 are left out.
    /// Throws where the query names a dataset or column that the engine does not hold.
    func count(_ query: CountQuery) throws -> CountTable
}

/// A query that cannot be answered, because it names something that is not there.
package enum CountError: Error, Hashable, CustomStringConvertible {
    case unknownDataset(String)
    case unknownColumn(String, dataset: String)

    package var description: String {
        switch self {
        case .unknownDataset(let id): "There is no dataset called “\(id)”."
        case .unknownColumn(let header, let dataset): "The dataset “\(dataset)” has no column called “\(header)”."
        }
    }
}
