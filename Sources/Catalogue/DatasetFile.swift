import Workforce

/// A dataset, and what its code lists say beside the codes.
struct DatasetFile: Sendable {
    let dataset: Dataset
    /// Codes whose value is a percentage and not a number of people.
    let percentageCodes: Set<String>
    /// Codes that are contained in another and never enter a total.
    let partCodes: Set<String>

    static let folder = "datasets"

    /// `datasets/<id>.yaml`
    static func read(_ file: Reader, id: String) -> DatasetFile? {
        let fields = file.concept(
            "title", "system", "row", "timing", "key", "person", "columns", "unpivot", "percentage")
        guard let fields else { return nil }
        let (title, system, row) = (fields.text("title"), fields.text("system"), fields.text("row"))
        let timing = fields.required("timing")?.choice(Dataset.Timing.self)
        let columns = fields.required("columns").flatMap(ColumnList.read)
        guard let columns else { return nil }
        let headers = columns.columns.map(\.header)
        let person = fields["person"]?.choice(of: headers)
        let unpivot = fields["unpivot"].flatMap { Self.unpivot($0, headers: headers) }
        let percentage = fields["percentage"].flatMap { Self.percentage($0, columns: columns.columns) }
        guard let title, let system, let row, let timing, let key = fields.required("key")?.texts() else { return nil }
        let dataset = Dataset(
            id: id, title: title, source: system, row: row, timing: timing, key: key, person: person,
            columns: columns.columns, unpivot: unpivot, percentage: percentage)
        check(dataset, fields)
        return DatasetFile(
            dataset: dataset, percentageCodes: columns.percentageCodes, partCodes: columns.partCodes)
    }

    private static func check(_ dataset: Dataset, _ fields: Fields) {
        let stored = dataset.storedColumns.map(\.header)
        for entry in fields["key"]?.quietList ?? [] { _ = entry.choice(of: stored) }
        if let person = dataset.person, dataset.column(person)?.identifiesPerson == false {
            fields["person"]?.report("The column \"\(person)\" needs \"identifies-person: yes\".")
        }
    }

    private static func unpivot(_ reader: Reader, headers: [String]) -> Dataset.Unpivot? {
        guard let fields = reader.fields("columns", "name", "value") else { return nil }
        let columns = fields.required("columns")?.listOrOne()?.compactMap { $0.choice(of: headers) }
        let (name, value) = (fields.text("name"), fields.text("value"))
        guard let columns, let name, let value else { return nil }
        for taken in ["name", "value"] {
            guard let reader = fields[taken], headers.contains(reader.quietText ?? "") else { continue }
            reader.report("There is a column of that name already.")
        }
        return Dataset.Unpivot(columns: columns, nameColumn: name, valueColumn: value)
    }

    private static func percentage(_ reader: Reader, columns: [Column]) -> Dataset.PercentageOf? {
        guard let fields = reader.fields("count", "percentage", "base") else { return nil }
        let counts = columns.filter { $0.type == .count }.map(\.header)
        let hundredths = columns.filter { $0.type == .hundredths }.map(\.header)
        let count = fields.required("count")?.choice(of: counts)
        let percentage = fields.required("percentage")?.choice(of: hundredths)
        let base = fields.required("base")?.choice(of: counts)
        guard let count, let percentage, let base else { return nil }
        return Dataset.PercentageOf(count: count, percentage: percentage, base: base)
    }
}
