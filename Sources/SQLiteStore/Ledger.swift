import GRDB
import Workforce

extension Store {
    /// Every import, newest first, with those that were removed.
    package func imports() throws -> [ImportEntry] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM import ORDER BY id DESC").map(ImportEntry.init)
        }
    }

    /// - Throws: `StoreFault.unknownImport`.
    package func importEntry(_ id: Int) throws -> ImportEntry {
        try read { db in try Ledger.entry(id, db) }
    }

    /// The import that holds this file for this day already, so that it need not be read again.
    package func existingImport(dataset: String, asOf: Day?, sha256: String) throws -> ImportEntry? {
        try read { db in try Ledger.existing(dataset: dataset, asOf: asOf, sha256: sha256, db) }
    }
}

/// Statements on the ledger, for use inside a transaction.
enum Ledger {
    static func entry(_ id: Int, _ db: Database) throws -> ImportEntry {
        let row = try Row.fetchOne(db, sql: "SELECT * FROM import WHERE id = ?", arguments: [id])
        guard let row else { throw StoreFault.unknownImport(id) }
        return try ImportEntry(row)
    }

    static func existing(dataset: String, asOf: Day?, sha256: String, _ db: Database) throws -> ImportEntry? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT * FROM import
                WHERE dataset = ? AND ifnull(as_of, '') = ? AND sha256 = ? AND removed_at IS NULL
                """, arguments: [dataset, asOf?.iso ?? "", sha256])
        guard var entry = try row.map(ImportEntry.init) else { return nil }
        entry.wasAlreadyThere = true
        return entry
    }

    /// Writes the entry without its counts and gives its number.
    static func begin(_ new: NewImport, _ db: Database) throws -> Int {
        try db.execute(
            sql: """
                INSERT INTO import (dataset, as_of, file_name, sha256, bytes, imported_at, imported_by, is_partial)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                new.dataset, new.asOf?.iso, new.fileName, new.sha256, new.bytes, StoredInstant.text(new.importedAt),
                new.importedBy, new.isPartial,
            ])
        return Int(db.lastInsertedRowID)
    }

    static func finish(_ id: Int, _ counts: ImportCounts, stored: Int, replaced: Int, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE import SET read = ?, accepted = ?, rejected = ?, blank = ?, stored = ?, replaced = ?,
                    encoding = ?, dropped_headers = ?, problems = ?, is_addition = ? WHERE id = ?
                """,
            arguments: [
                counts.read, counts.accepted, counts.rejected, counts.blank, stored, replaced, counts.encoding,
                try StoredJSON.text(counts.droppedHeaders), try StoredJSON.text(counts.problems),
                counts.isAddition, id,
            ])
    }
}
