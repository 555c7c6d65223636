import Disclosure
import Foundation
import SQLiteStore
import Workforce

extension Workspace {
    /// Notes that somebody was shown exact counts. Nothing is noted for an audience that sees none.
    package func logExactRead(_ request: FindingsRequest, by person: String, now: Date) throws {
        try store.log([exactRead(of: request, by: person, now: now)].compactMap { $0 })
    }

    /// The note of it; nil for an audience that sees no exact counts.
    func exactRead(of request: FindingsRequest, by person: String, now: Date) -> ExactRead? {
        guard settings.policy.showsExactCounts(to: request.audience) else { return nil }
        let parts = [
            request.indicators.isEmpty ? "all indicators" : request.indicators.joined(separator: " "),
            request.period.label, request.unit?.path, request.dimension.map { "by \($0)" },
        ]
        let what = parts.compactMap { $0 }.joined(separator: ", ")
        return ExactRead(at: now, audience: request.audience.rawValue, what: what, by: person)
    }
}
