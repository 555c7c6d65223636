import Counting
import Indicators
import Workforce

extension YearTables {
    /// The dataset of a source for which there is no extract with this year's rows, so that a missing file is never
    /// taken for a count of nobody.
    func missingDataset(_ source: CountSource) throws -> String? {
        if try !covers(source.dataset, source.conditions) { return source.dataset }
        guard let having = source.having, try !covers(having.dataset, having.conditions) else { return nil }
        return having.dataset
    }

    /// A snapshot of the day; or a row that began in the year. A file of the year before has rows that end in this one
    /// (an application made in March and shortlisted in April), so the dataset's first date decides where it is
    /// filled in, and otherwise the date that the source counts by.
    private func covers(_ id: String, _ conditions: [ConditionTemplate]) throws -> Bool {
        guard let dataset = settings.vocabulary.dataset(id) else { return false }
        guard dataset.timing == .events else { return try hasRows(id, [.isAsOf(year.lastDay)]) }
        if let first = dataset.storedColumns.first(where: { $0.type == .date })?.header,
            try hasRows(id, [.isPresent(first)])
        {
            return try hasRows(id, [.isWithin(first, year.firstDay, year.lastDay)])
        }
        return try hasRows(id, conditions.filter(\.isOfTheYear).compactMap { $0.resolved(for: year, edition) })
    }

    private func hasRows(_ dataset: String, _ conditions: [Condition]) throws -> Bool {
        let rows = RowSet(dataset: dataset, conditions: conditions)
        return try !counted(CountQuery(rows: rows, dimensions: []), as: []).isEmpty
    }

    /// A column that a variant's conditions rest on and that no counted row of the year has a value in; without this a
    /// variant "without international campaigns" would quietly equal the whole.
    func neverFilled(_ conditions: [ConditionTemplate], in source: CountSource) throws -> String? {
        let counted = source.conditions.compactMap { $0.resolved(for: year, edition) }
        return try conditions.compactMap(\.column).first { column in
            try !hasRows(source.dataset, counted + [.isPresent(column)])
        }
    }

    /// What is missing, in words, and how to mend it.
    func missing(_ id: String) -> String {
        let title = settings.vocabulary.dataset(id)?.title ?? id
        let isSnapshot = settings.vocabulary.dataset(id)?.timing == .snapshot
        let what = isSnapshot ? "for \(year.lastDay)" : "with rows of \(year.label)"
        return "No “\(title)” extract \(what) has been imported. Import one with: parity import \(id) FILE"
            + (isSnapshot ? " --as-of \(year.lastDay.iso)" : "")
    }
}
