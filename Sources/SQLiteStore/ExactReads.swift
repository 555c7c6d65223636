import Foundation
import GRDB

/// One look at exact counts, kept so that it can be accounted for.
package struct ExactRead: Hashable, Sendable {
    /// Kept to the second.
    package let at: Date
    package let audience: String
    /// What was read, such as `wres-2, 2024-25`.
    package let what: String
    package let by: String

    package init(at: Date, audience: String, what: String, by: String) {
        (self.at, self.audience, self.what, self.by) = (at, audience, what, by)
    }
}

extension Store {
    /// Adds them in one transaction.
    package func log(_ reads: [ExactRead]) throws {
        guard !reads.isEmpty else { return }
        try write { db in
            for read in reads {
                let statement = try db.cachedStatement(
                    sql: "INSERT INTO exact_read (at, audience, what, by) VALUES (?, ?, ?, ?)")
                try statement.execute(arguments: [StoredInstant.text(read.at), read.audience, read.what, read.by])
            }
        }
    }

    /// The latest, newest first.
    package func exactReads(limit: Int = 1000) throws -> [ExactRead] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM exact_read ORDER BY id DESC LIMIT ?", arguments: [limit]).map {
                ExactRead(
                    at: try StoredInstant.date($0["at"]), audience: $0["audience"], what: $0["what"], by: $0["by"])
            }
        }
    }
}
