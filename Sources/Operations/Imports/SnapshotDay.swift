import Foundation
import Workforce

/// The day that an extract describes: as given, or as its file name says (`staff-2025-03-31.csv`; `template-2024-25`
/// means the last day of that financial year).
struct SnapshotDay {
    let dataset: Dataset

    /// Nil for a dataset whose rows carry their own dates.
    func day(given: Day?, fileName: String, now: Date) throws(ImportFault) -> Day? {
        guard dataset.timing == .snapshot else {
            if given != nil { throw .dayNotWanted(dataset: dataset.id) }
            return nil
        }
        guard let day = given ?? Self.day(in: fileName) else {
            throw .dayNeeded(dataset: dataset.id, fileName: fileName)
        }
        if let today = Self.today(now), day > today { throw .dayInFuture(day) }
        return day
    }

    /// Nil where the name has no date, or more than one.
    static func day(in fileName: String) -> Day? {
        let runs = fileName.split { !($0.isNumber || $0 == "-") }.map { $0.split(separator: "-") }
        let days = runs.flatMap { run in
            run.indices.compactMap { Day(iso: run[$0...].prefix(3).joined(separator: "-")) }
        }
        if let first = days.first { return days.count == 1 ? first : nil }
        let years = runs.compactMap { FinancialYear(label: $0.suffix(2).joined(separator: "-")) }
        return years.count == 1 ? years.first?.lastDay : nil
    }

    static func today(_ now: Date) -> Day? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/London") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: now)
        return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }
}
