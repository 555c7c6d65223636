import GRDB

/// One step of the schema. Steps are never edited once released; a further one is added.
protocol Migration: Sendable {
    static func apply(_ db: Database) throws
}

/// The schema's version is the number of steps that were applied; SQLite keeps it as `user_version`.
enum Schema {
    static var migrations: [any Migration.Type] { [LedgerMigration.self, PlanMigration.self] }
    static var version: Int { migrations.count }
    /// “Prty”: tells a Parity database from any other SQLite file.
    static let applicationID = 0x5072_7479

    /// Takes the write lock only where there is something to do, so that a database can be opened while another
    /// program imports into it.
    static func migrate(_ writer: any DatabaseWriter, path: String) throws {
        let found = try writer.read { db in try checkedVersion(db, path: path) }
        guard found < version else { return }
        try writer.write { db in
            for migration in migrations.dropFirst(try checkedVersion(db, path: path)) { try migration.apply(db) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(version)")
        }
    }

    private static func checkedVersion(_ db: Database, path: String) throws -> Int {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let objects = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_schema") ?? 0
        guard application == applicationID || (application == 0 && objects == 0) else {
            throw StoreFault.ofAnotherProgram(path)
        }
        guard found <= version else {
            throw StoreFault.ofANewerVersion(path, found: found, supported: version)
        }
        return max(found, 0)
    }
}
