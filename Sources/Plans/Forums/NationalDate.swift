import Workforce

/// A date of the year that is set nationally. Settings of `plans/calendar.yaml`.
package struct NationalDate: Hashable, Sendable {
    /// The financial year that the date is about.
    package enum About: String, CaseIterable, Sendable {
        /// The one in which it lies.
        case this
        /// The one before.
        case previous
    }

    package enum Certainty: String, CaseIterable, Sendable {
        /// Read in the source.
        case read
        /// Known, and not found in a source that could be opened: to be checked before it is relied on.
        case unconfirmed
    }

    package let id: String
    package let title: String
    package let detail: String
    package let month: Int
    package let day: Int
    /// The first and the last date on which it held; nil where there is none.
    package let from: Day?
    package let until: Day?
    package let about: About
    package let certainty: Certainty
    package let source: String

    package init(
        id: String, title: String, detail: String, month: Int, day: Int, from: Day? = nil, until: Day? = nil,
        about: About, certainty: Certainty, source: String
    ) {
        (self.id, self.title, self.detail) = (id, title, detail)
        (self.month, self.day, self.from, self.until) = (month, day, from, until)
        (self.about, self.certainty, self.source) = (about, certainty, source)
    }

    /// The day in a financial year; nil where it did not hold then, or the year has no such day.
    package func day(in year: FinancialYear) -> Day? {
        let calendarYear = month >= 4 ? year.startYear : year.startYear + 1
        guard let day = Day(year: calendarYear, month: month, day: day) else { return nil }
        return day >= from ?? day && day <= until ?? day ? day : nil
    }
}

/// The dates of the year, and in which months forums meet of which only the cadence is known.
package struct PlanCalendar: Hashable, Sendable {
    package let dates: [NationalDate]
    /// Cadence to months, 1 to 12. A cadence that is not there gives no entries.
    package let meetings: [Cadence: [Int]]

    package init(dates: [NationalDate], meetings: [Cadence: [Int]]) {
        (self.dates, self.meetings) = (dates, meetings)
    }

    /// The months in which a forum meets, as printed for it, or by its cadence.
    package func months(of forum: Forum) -> [Int] {
        forum.months.isEmpty ? forum.cadence.flatMap { meetings[$0] } ?? [] : forum.months
    }
}
