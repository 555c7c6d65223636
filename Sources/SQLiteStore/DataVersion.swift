import GRDB

extension Store {
    /// A number that changes whenever an import, a removal or a setting is committed, by this program or another:
    /// a cache key. It is read without a transaction, as it is one value.
    package var dataVersion: Int {
        get throws {
            try StoreFault.translating(path) { try writer.unsafeRead(DataVersion.current) }
        }
    }
}

enum DataVersion {
    static func current(_ db: Database) throws -> Int {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT value FROM data_version")) ?? 0
    }

    static func advance(_ db: Database) throws {
        try db.execute(sql: "UPDATE data_version SET value = value + 1")
    }
}
