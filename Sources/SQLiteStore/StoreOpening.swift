import Dispatch
import GRDB
import SQLiteSettings
import Workforce

extension Store {
    /// Opens the file, makes it where there is none, and brings its schema up to this program's.
    /// - Parameter patience: seconds that a write waits for another program's write to end.
    /// - Throws: `StoreFault`, where the file cannot be used or is not set as it must be.
    package static func open(at path: String, datasets: [Dataset], patience: Double = 10) throws -> Store {
        _ = memoryStatisticsAreOff
        return try StoreFault.translating(path) {
            let pool = try DatabasePool(path: path, configuration: configuration(patience))
            try pool.writeWithoutTransaction { db in
                guard !DurableSettings.isReadOnly(db) else { throw StoreFault.readOnly(path) }
                try DurableSettings.set(db)
                try DurableSettings.check(db)
            }
            return try opened(pool, datasets: datasets, path: path)
        }
    }

    /// A store that is gone when it is let go, for tests and for work without a workspace.
    package static func inMemory(datasets: [Dataset]) throws -> Store {
        _ = memoryStatisticsAreOff
        return try StoreFault.translating(nil) {
            try opened(DatabaseQueue(configuration: configuration(0)), datasets: datasets, path: nil)
        }
    }

    /// Lets go of the file. The store cannot be used afterwards. Where no other program is reading, all of it is then
    /// in the one file, so that it can be copied; GRDB would leave the latest commits in the `-wal` file beside it.
    package func close() throws {
        try StoreFault.translating(path) {
            try writer.writeWithoutTransaction { db in
                _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
            try writer.close()
        }
    }

    private static func opened(_ writer: any DatabaseWriter, datasets: [Dataset], path: String?) throws -> Store {
        let tables = try DatasetTable.all(of: datasets)
        try Schema.migrate(writer, path: path ?? "in memory")
        try DatasetSchema.prepare(tables, in: writer)
        let byID = Dictionary(tables.map { ($0.dataset.id, $0) }, uniquingKeysWith: { first, _ in first })
        return Store(writer: writer, tables: byID, path: path)
    }

    private static func configuration(_ patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = patience > 0 ? .timeout(patience) : .immediateError
        configuration.maximumReaderCount = 8
        configuration.label = "parity"
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes); PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// What a connection may hold in memory. A large import or sort that does not fit goes through the disk, at about
    /// half the speed.
    private static let cacheKibibytes = 65_536

    /// SQLite counts its memory under one lock, which keeps readers from running side by side. It can be turned off
    /// only before the first connection of the process.
    private static let memoryStatisticsAreOff = parity_sqlite_without_memory_statistics() == 0
}
