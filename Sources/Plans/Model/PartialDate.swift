import Workforce

/// A year, a month or a day: a date as far as it is printed.
package struct PartialDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let year: Int
    package let month: Int?
    package let day: Int?
    /// The first and the last day that it can mean.
    package let firstDay: Day
    package let lastDay: Day

    /// Nil where the calendar has no such date, or where a day stands without its month.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard month != nil || day == nil else { return nil }
        guard (1...12).contains(month ?? 1) else { return nil }
        let lastMonth = month ?? 12
        let first = Day(year: year, month: month ?? 1, day: day ?? 1)
        let last = Day(year: year, month: lastMonth, day: day ?? Day.length(ofMonth: lastMonth, year: year))
        guard let first, let last else { return nil }
        (self.year, self.month, self.day, firstDay, lastDay) = (year, month, day, first, last)
    }

    package init(_ date: Day) {
        (year, month, day, firstDay, lastDay) = (date.year, date.month, date.day, date, date)
    }

    /// Reads `2024`, `2024-03` or `2024-03-31`.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard zip(parts, [4, 2, 2]).allSatisfy({ $0.count == $1 }), (1...3).contains(parts.count) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        self.init(year: numbers[0], month: numbers.dropFirst().first, day: numbers.dropFirst(2).first)
    }

    /// `2024`, `2024-03` or `2024-03-31`.
    package var iso: String {
        day != nil ? firstDay.iso : month != nil ? String(firstDay.iso.prefix(7)) : String(firstDay.iso.prefix(4))
    }

    /// `2024`, `March 2024` or `31 March 2024`.
    package var description: String {
        guard let month else { return "\(year)" }
        return day == nil ? "\(Day.monthNames[month - 1]) \(year)" : firstDay.description
    }

    /// By the last day that each can mean.
    package static func < (a: PartialDate, b: PartialDate) -> Bool { (a.lastDay, a.iso) < (b.lastDay, b.iso) }
}
