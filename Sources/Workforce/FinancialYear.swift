/// An NHS financial year, 1 April to 31 March, written `2024-25`.
package struct FinancialYear: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The calendar year in which it starts.
    package let startYear: Int

    /// Nil where the days of the year cannot be written as `Day`.
    package init?(startYear: Int) {
        guard (1900...2198).contains(startYear) else { return nil }
        self.startYear = startYear
    }

    /// Reads `2024-25` or `2024/25`; nil where the second part is not the year after the first.
    package init?(label: some StringProtocol) {
        let parts = label.split(whereSeparator: { $0 == "-" || $0 == "/" })
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2 else { return nil }
        guard let start = Int(parts[0]), let end = Int(parts[1]), (start + 1) % 100 == end else { return nil }
        self.init(startYear: start)
    }

    /// The financial year in which a day lies.
    package init?(containing day: Day) {
        self.init(startYear: day.month >= 4 ? day.year : day.year - 1)
    }

    package var label: String {
        let end = (startYear + 1) % 100
        return "\(startYear)-\(end < 10 ? "0" : "")\(end)"
    }

    package var description: String { label }
    package var firstDay: Day { Self.day(startYear, 4, 1) }

    /// 31 March, the day of the snapshot that the year's headcount is taken from.
    package var lastDay: Day { Self.day(startYear + 1, 3, 31) }

    /// The year of the national collection that reports this year: the one in which it ends.
    package var collectionYear: Int { startYear + 1 }

    /// The staff survey reported with this year: the one of the autumn before its last day.
    package var surveyYear: Int { startYear }

    package func advanced(by years: Int) -> FinancialYear? { FinancialYear(startYear: startYear + years) }

    package static func < (a: FinancialYear, b: FinancialYear) -> Bool { a.startYear < b.startYear }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let day = Day(year: year, month: month, day: day) else {
            preconditionFailure("a financial year's first and last day exist for every start year it allows")
        }
        return day
    }
}
