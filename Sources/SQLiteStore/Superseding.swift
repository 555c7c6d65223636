import GRDB
import Workforce

/// Which import took the place of a row: the next one, in the order of import, that has its snapshot's day or its
/// key. A row that none did is current. This is a function of the rows that are there, so that any import, also one
/// in the middle, can be removed and the others are settled again from what is left.
struct Superseding {
    let table: DatasetTable

    /// Marks the current rows that a new import takes the place of, and counts them.
    func supersede(by id: Int, asOf: Day?, isAddition: Bool, _ db: Database) throws -> Int {
        if table.dataset.timing == .snapshot && !isAddition {
            try db.execute(
                sql: """
                    UPDATE \(table.quoted) SET superseded_by = :id
                    WHERE as_of = :day AND superseded_by IS NULL AND import_id < :id
                    """, arguments: ["id": id, "day": asOf?.iso])
        } else {
            guard !table.key.isEmpty else { return 0 }
            try db.execute(
                sql: """
                    UPDATE \(table.quoted) SET superseded_by = :id WHERE id IN (
                        SELECT old.id FROM \(table.quoted) AS new CROSS JOIN \(table.quoted) AS old ON \(sameKey)
                        WHERE new.import_id = :id AND old.import_id < :id AND old.superseded_by IS NULL)
                    """, arguments: ["id": id])
        }
        return db.changesCount
    }

    /// Settles the rows that an import had taken the place of, after its own rows are gone and it is marked removed.
    func settle(afterRemoving entry: ImportEntry, _ db: Database) throws {
        switch table.dataset.timing {
        case .snapshot:
            let arguments: StatementArguments = [
                "id": entry.id, "dataset": entry.file.dataset, "day": entry.file.asOf?.iso,
            ]
            let next = try hasAdditions(entry, db) ? nextWholeOrAddition : nextWhole
            try db.execute(
                sql: "UPDATE \(table.quoted) AS old SET superseded_by = (\(next)) WHERE superseded_by = :id",
                arguments: arguments)
        case .events:
            try db.execute(sql: settlingEvents + " WHERE superseded_by = ?", arguments: [entry.id])
        }
    }

    /// Settles every row, for when the key has changed; a snapshot does not depend on it.
    func settleAll(_ db: Database) throws {
        if table.dataset.timing == .events { try db.execute(sql: settlingEvents) }
    }

    private var settlingEvents: String {
        let next = """
            SELECT MIN(new.import_id) FROM \(table.quoted) AS new
            WHERE \(sameKey) AND new.import_id > old.import_id
            """
        return "UPDATE \(table.quoted) AS old SET superseded_by = \(table.key.isEmpty ? "NULL" : "(\(next))")"
    }

    /// Additions are rare, and looking for them by key is slow, so that it is only done where there are any.
    private func hasAdditions(_ entry: ImportEntry, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM import
                    WHERE dataset = ? AND as_of = ? AND removed_at IS NULL AND is_addition = 1)
                """, arguments: [entry.file.dataset, entry.file.asOf?.iso]) ?? false
    }

    /// The next whole snapshot of the day.
    private var nextWhole: String {
        """
        SELECT MIN(id) FROM import WHERE dataset = :dataset AND as_of = :day
            AND removed_at IS NULL AND is_addition = 0 AND id > old.import_id
        """
    }

    /// That, or the next addition with the same key, whichever came first.
    private var nextWholeOrAddition: String {
        guard !table.key.isEmpty else { return nextWhole }
        let addition = """
            SELECT MIN(new.import_id) FROM \(table.quoted) AS new JOIN import ON import.id = new.import_id
            WHERE is_addition = 1 AND \(sameKey) AND new.import_id > old.import_id
            """
        return "SELECT MIN(next) FROM (SELECT (\(nextWhole)) AS next UNION ALL SELECT (\(addition)))"
    }

    /// A blank equals a blank. Snapshots of different days never touch each other.
    private var sameKey: String {
        let columns = table.key.map(\.quoted) + (table.dataset.timing == .snapshot ? ["as_of"] : [])
        return columns.map { "new.\($0) IS old.\($0)" }.joined(separator: " AND ")
    }
}
