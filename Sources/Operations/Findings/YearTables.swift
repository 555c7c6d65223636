import Counting
import Indicators
import Workforce

/// Counts what an indicator's sources ask for in one year, and gives the entries their meaning.
struct YearTables {
    let engine: any CountEngine
    let settings: Settings
    let cache: TableCache
    let version: Int
    let year: FinancialYear
    let edition: Edition

    /// The dimensions that a table keeps where its dataset, or the person's row in the workforce, has them.
    private static let dimensions =
        FindingsRequest.dimensions + [
            DimensionName.occupation, DimensionName.reportedGroup, DimensionName.unit,
        ]

    /// Nil where the edition lacks what the source asks for, such as a survey question.
    func table(of source: CountSource, adding conditions: [ConditionTemplate] = []) throws -> CountTable? {
        guard (source.conditions + conditions).allSatisfy({ $0.resolved(for: year, edition) != nil }) else {
            return nil
        }
        let columns = columns(of: source)
        let query = source.query(for: year, edition, adding: conditions, dimensions: columns.map(\.dimension))
        return try counted(query, as: columns.map(\.name))
    }

    func counted(_ query: CountQuery, as names: [String]) throws -> CountTable {
        try cache.table(for: query, version: version) {
            try Classification(settings.vocabulary).classified(engine.count(query), as: names)
        }
    }

    /// Each dimension from the counted row where it has the column, else from the person's row in the workforce.
    private func columns(of source: CountSource) -> [(dimension: CountQuery.Dimension, name: String)] {
        let own = settings.vocabulary.dataset(source.dataset)
        let other = source.lookup.flatMap { settings.vocabulary.dataset($0.dataset) }
        return Self.dimensions.compactMap { name in
            if let column = own?.column(forDimension: name) { return (.column(column.header), name) }
            return other?.column(forDimension: name).map { (.looked($0.header), name) }
        }
    }
}
