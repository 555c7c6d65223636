import Counting
import Indicators
import Workforce

extension YearTables {
    /// Whether an extract with this year's rows is there at all, so that a missing file is never taken for a count
    /// of nobody: a snapshot of the day, or any row with a date in the year.
    func covers(_ source: CountSource) throws -> Bool {
        guard let dataset = settings.vocabulary.dataset(source.dataset) else { return false }
        return try evidence(of: dataset).contains { condition in
            let rows = RowSet(dataset: dataset.id, conditions: [condition])
            return try cache.table(for: CountQuery(rows: rows, dimensions: []), version: version) {
                try engine.count(CountQuery(rows: rows, dimensions: []))
            }.total > 0
        }
    }

    private func evidence(of dataset: Dataset) -> [Condition] {
        switch dataset.timing {
        case .snapshot: [.isAsOf(year.lastDay)]
        case .events:
            dataset.storedColumns.compactMap { column in
                switch column.type {
                case .date: .isWithin(column.header, year.firstDay, year.lastDay)
                case .year: .isAny(column.header, ["\(year.surveyYear)"])
                default: nil
                }
            }
        }
    }

    /// What is missing, in words, and how to mend it.
    func missing(_ source: CountSource) -> String {
        let title = settings.vocabulary.dataset(source.dataset)?.title ?? source.dataset
        let isSnapshot = settings.vocabulary.dataset(source.dataset)?.timing == .snapshot
        let what = isSnapshot ? "for \(year.lastDay)" : "with rows of \(year.label)"
        return "No “\(title)” extract \(what) has been imported. Import one with: parity import \(source.dataset) FILE"
            + (isSnapshot ? " --as-of \(year.lastDay.iso)" : "")
    }
}
