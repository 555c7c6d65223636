import Foundation
import GRDB
import Workforce

/// Makes and extends the tables that hold rows, so that they follow the catalogue.
enum DatasetSchema {
    /// As with migrations, the write lock is taken only where there is something to do.
    static func prepare(_ tables: [DatasetTable], in writer: any DatabaseWriter) throws {
        let stale = try writer.read { db in try tables.filter { try !isCurrent($0, db) } }
        guard !stale.isEmpty else { return }
        try writer.write { db in
            for table in stale { try bringUp(table, db) }
        }
    }

    private static func isCurrent(_ table: DatasetTable, _ db: Database) throws -> Bool {
        guard let known = try Registered(table.dataset.id, db) else { return false }
        let present = try present(table, db)
        let complete = try table.columns.allSatisfy { column in
            guard let type = present[column.name] else { return false }
            guard type == column.sqlType else {
                throw StoreFault.definitionChanged(dataset: table.dataset.id, what: "the type of “\(column.header)”")
            }
            return true
        }
        return complete && known == Registered(table.dataset)
    }

    private static func bringUp(_ table: DatasetTable, _ db: Database) throws {
        let known = try Registered(table.dataset.id, db)
        if let known, known.timing != table.dataset.timing.rawValue { try dropIfEmpty(table, db) }
        if try db.tableExists(table.name) {
            let present = try present(table, db)
            for column in table.columns where present[column.name] == nil {
                try db.execute(sql: "ALTER TABLE \(table.quoted) ADD COLUMN \(column.declaration)")
            }
        } else {
            try db.execute(sql: table.creation)
        }
        try register(table, db)
        for statement in table.indices { try db.execute(sql: statement) }
        if let known, known.key != table.dataset.key { try rekey(table, db) }
    }

    private static func rekey(_ table: DatasetTable, _ db: Database) throws {
        try db.execute(sql: "DROP INDEX IF EXISTS \(table.keyIndexName)")
        for statement in table.indices { try db.execute(sql: statement) }
        try Superseding(table: table).settleAll(db)
    }

    private static func dropIfEmpty(_ table: DatasetTable, _ db: Database) throws {
        guard try Int.fetchOne(db, sql: "SELECT 1 FROM \(table.quoted) LIMIT 1") == nil else {
            throw StoreFault.definitionChanged(dataset: table.dataset.id, what: "the timing")
        }
        try db.execute(sql: "DROP TABLE \(table.quoted)")
    }

    /// Column names, as they are in the file, with their types.
    private static func present(_ table: DatasetTable, _ db: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [table.name])
        return Dictionary(rows.map { ($0["name"], $0["type"]) }, uniquingKeysWith: { first, _ in first })
    }

    private static func register(_ table: DatasetTable, _ db: Database) throws {
        let entry = Registered(table.dataset)
        try db.execute(
            sql: """
                INSERT INTO dataset (id, timing, key) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET timing = excluded.timing, key = excluded.key
                """, arguments: [table.dataset.id, entry.timing, try StoredJSON.text(entry.key)])
    }
}

/// What the stored rows of a dataset depend on.
private struct Registered: Equatable {
    let timing: String
    let key: [String]

    init(_ dataset: Dataset) {
        (timing, key) = (dataset.timing.rawValue, dataset.key)
    }

    init?(_ dataset: String, _ db: Database) throws {
        let row = try Row.fetchOne(db, sql: "SELECT timing, key FROM dataset WHERE id = ?", arguments: [dataset])
        guard let row else { return nil }
        (timing, key) = (row["timing"], try StoredJSON.value([String].self, row["key"]))
    }
}
