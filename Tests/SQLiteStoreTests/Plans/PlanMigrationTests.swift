import Foundation
import GRDB
import Plans
import Testing
import Workforce

@testable import SQLiteStore

@Suite struct PlanMigrationTests {
    /// A database as it was before there were plans.
    private func versionOne(at path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try LedgerMigration.apply(db)
            try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1")
            try db.execute(sql: "INSERT INTO setting VALUES ('organisation-name', 'Northfield Trust')")
        }
        try queue.close()
    }

    @Test func anEarlierDatabaseGainsPlansAndKeepsWhatItHas() throws {
        let folder = try ScratchFolder()
        try versionOne(at: folder.path())
        let store = try Store.open(at: folder.path(), datasets: Stored.datasets)
        try store.insertPlan(StoredPlans.read, source: StoredPlans.source(), by: "lead", at: moment)
        try store.close()
        let again = try Store.open(at: folder.path(), datasets: Stored.datasets)

        #expect(try again.settings() == [Store.organisationName: "Northfield Trust"])
        #expect(try again.plan(1).plan == StoredPlans.plan)
        #expect(try again.read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") } == Schema.version)
    }

    @Test func aNewDatabaseAndAMigratedOneHaveTheSameTables() throws {
        let folder = try ScratchFolder()
        try versionOne(at: folder.path("old.sqlite"))
        let schemas = try ["old.sqlite", "new.sqlite"].map { name in
            try Store.open(at: folder.path(name), datasets: Stored.datasets).read { db in
                try String.fetchAll(db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            }
        }
        #expect(schemas[0] == schemas[1])
    }

    @Test func everyTableOfPlansIsStrict() throws {
        let loose = try StoredPlans.store().read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_schema WHERE type = 'table' AND (name = 'plan' OR name GLOB 'plan_*')
                        AND sql NOT GLOB '*) STRICT*'
                    """)
        }
        #expect(loose == [])
    }
}
