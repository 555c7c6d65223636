import GRDB
import Workforce

/// Which import took the place of a row: the next one, in the order of import, that has its snapshot's day or its
/// key. A row that none did is current. This is a function of the rows that are there, so that any import, also one
/// in the middle, can be removed and the others are settled again from what is left.
struct Superseding {
    let table: DatasetTable

    /// Marks the current rows that a new import takes the place of, and counts them.
    func supersede(by id: Int, asOf: Day?, _ db: Database) throws -> Int {
        switch table.dataset.timing {
        case .snapshot:
            try db.execute(
                sql: """
                    UPDATE \(table.quoted) SET superseded_by = :id
                    WHERE as_of = :day AND superseded_by IS NULL AND import_id < :id
                    """, arguments: ["id": id, "day": asOf?.iso])
        case .events:
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
            try db.execute(
                sql: """
                    UPDATE \(table.quoted) SET superseded_by = (
                        SELECT MIN(id) FROM import
                        WHERE dataset = :dataset AND as_of = :day AND removed_at IS NULL AND id > :id
                    ) WHERE superseded_by = :id
                    """,
                arguments: ["id": entry.id, "dataset": entry.file.dataset, "day": entry.file.asOf?.iso])
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

    /// A blank equals a blank.
    private var sameKey: String {
        table.key.map { "new.\($0.quoted) IS old.\($0.quoted)" }.joined(separator: " AND ")
    }
}
