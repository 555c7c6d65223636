import Disclosure
import Foundation
import SQLiteStore
import Workforce

extension Workspace {
    /// Notes that somebody was shown exact counts. Nothing is noted for an audience that sees none.
    package func logExactRead(_ request: FindingsRequest, by person: String, now: Date) throws {
        guard settings.policy.showsExactCounts(to: request.audience) else { return }
        let parts = [
            request.indicators.isEmpty ? "all indicators" : request.indicators.joined(separator: " "),
            request.period.label, request.unit?.path, request.dimension.map { "by \($0)" },
        ]
        let what = parts.compactMap { $0 }.joined(separator: ", ")
        try store.log([ExactRead(at: now, audience: request.audience.rawValue, what: what, by: person)])
    }
}
