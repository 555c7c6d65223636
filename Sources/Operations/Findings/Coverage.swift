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
            return try !counted(CountQuery(rows: rows, dimensions: []), as: []).isEmpty
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

    /// A column that a variant's conditions rest on and that no row of the dataset has a value in; without this a
    /// variant "without international campaigns" would quietly equal the whole.
    func neverFilled(_ conditions: [ConditionTemplate], in dataset: String) throws -> String? {
        try conditions.compactMap(\.column).first { column in
            let rows = RowSet(dataset: dataset, conditions: [.isPresent(column)])
            return try counted(CountQuery(rows: rows, dimensions: []), as: []).isEmpty
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
