import Indicators
import Workforce

/// One entry of a `where`: a test of a column, or of the snapshot's day.
struct ConditionReader {
    let dataset: Dataset

    /// The tests of a column; each condition has one.
    static let tests = ["is", "is-not", "given", "within", "equals"]

    /// All entries of a `where`. Those that cannot be read are reported and left out.
    func list(_ reader: Reader?) -> [ConditionTemplate] {
        (reader?.list() ?? []).compactMap(condition)
    }

    /// Reports rows of a snapshot without its day: the same person would be counted in every one ever imported.
    func needDay(_ conditions: [ConditionTemplate], at place: Reader) {
        guard dataset.timing == .snapshot, !conditions.contains(.isAsOfYearEnd) else { return }
        place.report("\"\(dataset.id)\" is a snapshot: its \"where\" needs \"as-of: year-end\".")
    }

    private func condition(_ entry: Reader) -> ConditionTemplate? {
        guard let fields = Fields(entry, allowed: ["column", "as-of"] + Self.tests) else { return nil }
        if let day = fields["as-of"] { return asOf(day, fields) }
        let header = fields.required("column")?.choice(of: dataset.storedColumns.map(\.header))
        let tests = Self.tests.filter { fields[$0] != nil }
        guard tests.count == 1, let test = tests.first, let value = fields[test] else {
            entry.report("A condition has one test.", allowed: Self.tests)
            return nil
        }
        guard let column = dataset.storedColumns.first(where: { $0.header == header }) else { return nil }
        return condition(test, value, on: column)
    }

    private func asOf(_ day: Reader, _ fields: Fields) -> ConditionTemplate? {
        for name in ["column"] + Self.tests { fields[name]?.report("\"as-of\" stands alone.") }
        if dataset.timing != .snapshot { day.report("\"\(dataset.id)\" is not a snapshot.") }
        _ = day.choice(of: ["year-end"])
        return .isAsOfYearEnd
    }

    private func condition(_ test: String, _ value: Reader, on column: Column) -> ConditionTemplate? {
        switch test {
        case "is": return values(value, of: column).map { .isAny(column.header, $0) }
        case "is-not": return values(value, of: column).map { .isNone(column.header, $0) }
        case "given": return value.flag().map { $0 ? .isPresent(column.header) : .isBlank(column.header) }
        case "within": return within(value, column)
        default: return equals(value, column)
        }
    }

    /// The values of a test, which must be those that the column can hold.
    private func values(_ reader: Reader, of column: Column) -> [String]? {
        if column.type == .yesNo { return reader.flag().map { [$0 ? "Yes" : "No"] } }
        let known = column.codes.map(\.value)
        guard !known.isEmpty else { return reader.texts() }
        return reader.listOrOne()?.compactMap { $0.choice(of: known) }
    }

    private func within(_ value: Reader, _ column: Column) -> ConditionTemplate? {
        if column.type != .date { value.report("\"\(column.header)\" is not a column of dates.") }
        return value.choice(of: ["year"]).map { _ in .isInYear(column.header) }
    }

    private func equals(_ value: Reader, _ column: Column) -> ConditionTemplate? {
        guard let what = value.choice(of: ["question", "survey-year"]) else { return nil }
        guard what == "survey-year" else { return .isQuestion(column.header) }
        if column.type != .year { value.report("\"\(column.header)\" is not a column of years.") }
        return .isOfSurveyYear(column.header)
    }
}
