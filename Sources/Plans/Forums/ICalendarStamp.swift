import Workforce

/// When a calendar file was made, in UTC, as RFC 5545 writes it.
package struct ICalendarStamp: Hashable, Sendable {
    /// `20240501T093000Z`
    let text: String

    /// Reads `2024-05-01T09:30:00Z` and nothing else.
    package init?(iso: String) {
        let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(iso: parts[0]), iso.last == "Z" else { return nil }
        let time = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
        let isWritten = time.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }
        guard time.count == 3, isWritten else { return nil }
        let numbers = time.compactMap { Int($0) }
        guard numbers.count == 3, zip(numbers, [23, 59, 60]).allSatisfy({ (0...$1).contains($0) }) else { return nil }
        text = "\(ICalendar.date(day))T\(time.joined())Z"
    }
}
