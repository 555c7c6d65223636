import Counting
import Workforce

/// Which rows an indicator counts, before the year is known.
package struct CountSource: Hashable, Sendable {
    package let dataset: String
    package let conditions: [ConditionTemplate]
    /// The column that tells people apart, where people and not rows are counted.
    package let oncePer: String?
    /// The date column that says which of a person's rows is the one counted.
    package let firstBy: String?
    /// The column to add up, where rows are not what is counted.
    package let sum: String?
    /// Only people who also have a row here.
    package let having: RelatedSource?
    /// Where a dimension is read that the counted row does not have.
    package let lookup: RelatedSource?

    package init(
        dataset: String, conditions: [ConditionTemplate] = [], oncePer: String? = nil, firstBy: String? = nil,
        sum: String? = nil, having: RelatedSource? = nil, lookup: RelatedSource? = nil
    ) {
        (self.dataset, self.conditions, self.oncePer, self.firstBy) = (dataset, conditions, oncePer, firstBy)
        (self.sum, self.having, self.lookup) = (sum, having, lookup)
    }
}

/// Rows of another dataset that belong to the same person.
package struct RelatedSource: Hashable, Sendable {
    package let dataset: String
    package let conditions: [ConditionTemplate]
    package let oncePer: String?
    /// The person column of the counted dataset, and of the other.
    package let person: String
    package let otherPerson: String

    package init(
        dataset: String, conditions: [ConditionTemplate], oncePer: String?, person: String, otherPerson: String
    ) {
        (self.dataset, self.conditions, self.oncePer) = (dataset, conditions, oncePer)
        (self.person, self.otherPerson) = (person, otherPerson)
    }
}

/// A condition as the catalogue writes it: like `Condition`, with the year left open.
package enum ConditionTemplate: Hashable, Sendable {
    case isAny(String, [String])
    case isNone(String, [String])
    case isPresent(String)
    case isBlank(String)
    /// The date lies in the financial year, or in as many years up to its end as the edition's window has.
    case isInYear(String)
    /// The row belongs to the snapshot of the year's last day.
    case isAsOfYearEnd
    /// The column holds the year of the staff survey that is reported with the financial year.
    case isOfSurveyYear(String)
    /// The column holds the edition's survey question.
    case isQuestion(String)
}

extension ConditionTemplate {
    /// The column that it tests, where it tests one.
    package var column: String? {
        switch self {
        case .isAny(let column, _), .isNone(let column, _), .isPresent(let column), .isBlank(let column),
            .isInYear(let column), .isOfSurveyYear(let column), .isQuestion(let column):
            column
        case .isAsOfYearEnd: nil
        }
    }

    /// Whether it tells one year's rows from another's.
    package var isOfTheYear: Bool {
        switch self {
        case .isInYear, .isOfSurveyYear, .isAsOfYearEnd: true
        case .isAny, .isNone, .isPresent, .isBlank, .isQuestion: false
        }
    }

    /// The condition for one year. Nil where the edition lacks what it needs (a question).
    package func resolved(for year: FinancialYear, _ edition: Edition) -> Condition? {
        switch self {
        case .isAny(let column, let values): .isAny(column, values)
        case .isNone(let column, let values): .isNone(column, values)
        case .isPresent(let column): .isPresent(column)
        case .isBlank(let column): .isBlank(column)
        case .isInYear(let column): .isWithin(column, firstDay(for: year, edition), year.lastDay)
        case .isAsOfYearEnd: .isAsOf(year.lastDay)
        case .isOfSurveyYear(let column): .isAny(column, ["\(year.surveyYear)"])
        case .isQuestion(let column): edition.question.map { .isAny(column, [$0]) }
        }
    }

    private func firstDay(for year: FinancialYear, _ edition: Edition) -> Day {
        (year.advanced(by: 1 - max(1, edition.windowYears)) ?? year).firstDay
    }
}

extension CountSource {
    /// The question for one year, over some columns.
    /// - Parameter more: a variant's further conditions on the counted rows.
    package func query(
        for year: FinancialYear, _ edition: Edition, adding more: [ConditionTemplate],
        dimensions: [CountQuery.Dimension]
    ) -> CountQuery {
        let rows = RowSet(
            dataset: dataset, conditions: (conditions + more).compactMap { $0.resolved(for: year, edition) },
            oncePer: oncePer, firstBy: firstBy)
        return CountQuery(
            rows: rows, measure: sum.map { .sum($0) } ?? .rows, having: having?.match(for: year, edition),
            lookup: lookup?.match(for: year, edition), dimensions: dimensions)
    }
}

extension RelatedSource {
    fileprivate func match(for year: FinancialYear, _ edition: Edition) -> CountQuery.Match {
        let rows = RowSet(
            dataset: dataset, conditions: conditions.compactMap { $0.resolved(for: year, edition) },
            oncePer: oncePer)
        return CountQuery.Match(rows: rows, person: person, otherPerson: otherPerson)
    }
}
