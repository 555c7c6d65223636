import Counting
import SQLiteStore
import Workforce

extension Workspace {
    /// The financial years that some import has rows of, the latest first: those whose last day a snapshot
    /// describes.
    package func periods() throws -> [FinancialYear] {
        let days = try settings.vocabulary.datasets.filter { $0.timing == .snapshot }
            .flatMap { try store.snapshots(of: $0.id) }
        let years = Set(days.compactMap { FinancialYear(containing: $0) }).filter { year in
            days.contains(year.lastDay)
        }
        return years.sorted(by: >)
    }

    /// The year shown where none is asked for: the latest with a snapshot of its last day.
    package func latestPeriod() throws -> FinancialYear {
        guard let latest = try periods().first else { throw RequestFault.nothingImported }
        return latest
    }
}
