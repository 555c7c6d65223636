import GRDB
import GRDBSQLite

/// What keeps a committed import on the disk when the power fails. Set on the writer after opening, because GRDB
/// sets `synchronous` to NORMAL once a connection is prepared, and read back, because SQLite ignores a setting
/// that it cannot follow.
enum DurableSettings {
    static let wanted = [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1")]

    static func set(_ db: Database) throws {
        try db.execute(sql: "PRAGMA synchronous = FULL")
    }

    static func check(_ db: Database) throws {
        for (name, value) in wanted {
            let found = try text(of: name, db)
            guard found == value else { throw StoreFault.setting(name, wanted: value, found: found ?? "nothing") }
        }
    }

    /// SQLite opens a file that it may not write to all the same, and says so only at the first import.
    static func isReadOnly(_ db: Database) -> Bool { sqlite3_db_readonly(db.sqliteConnection, "main") != 0 }

    static func text(of name: String, _ db: Database) throws -> String? {
        try Row.fetchOne(db, sql: "PRAGMA \(name)").flatMap { row in
            String.fromDatabaseValue(row[0]) ?? Int.fromDatabaseValue(row[0]).map(String.init)
        }
    }
}

extension Store {
    /// The writer's settings as SQLite reports them: `journal_mode`, `synchronous` (2 is FULL), `foreign_keys`.
    package func settingsInForce() throws -> [String: String] {
        try StoreFault.translating(path) {
            try writer.writeWithoutTransaction { db in
                var found: [String: String] = [:]
                for (name, _) in DurableSettings.wanted { found[name] = try DurableSettings.text(of: name, db) }
                return found
            }
        }
    }
}
