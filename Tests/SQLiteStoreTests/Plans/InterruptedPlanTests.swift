import Foundation
import GRDB
import Plans
import Testing

@testable import SQLiteStore

/// A plan, or a change to one, is all there or not at all, for this program and for others.
@Suite struct InterruptedPlanTests {
    @Test func aPowerCutInTheMiddleOfAnImportLeavesWhatWasThereBefore() throws {
        let folder = try ScratchFolder()
        let store = try Store.open(at: folder.path(), datasets: [])
        try store.insertPlan(StoredPlans.read, source: StoredPlans.source(), by: "lead", at: moment)
        let long = String(repeating: "word ", count: 4000)
        let big = Plan(actions: (0..<6000).map { Action(key: "\($0)", text: long) })
        try store.write { db in
            let id = try MetadataWriter.insert(big, by: "lead", at: "2024-05-01T09:30:00Z", db)
            let writer = try ActionWriter(id, db)
            for action in big.actions { try writer.insert(action) }
            for file in ["workspace.sqlite", "workspace.sqlite-wal"] {
                try FileManager.default.copyItem(atPath: folder.path(file), toPath: folder.path("cut-" + file))
            }
        }
        let wal = try FileManager.default.attributesOfItem(atPath: folder.path("cut-workspace.sqlite-wal"))[.size]
        let cut = try Store.open(at: folder.path("cut-workspace.sqlite"), datasets: [])

        #expect((wal as? Int ?? 0) > 10_000_000, "half the import must have been on the disk")
        #expect(try cut.plans().map(\.id) == [1])
        #expect(try cut.plan(1).plan == StoredPlans.plan)
        #expect(try store.plans().map(\.actions) == [3, 6000])
    }

    @Test func ofTwoProgramsThatEditTheSameRevisionOneIsTold() throws {
        let folder = try ScratchFolder()
        let cli = try Store.open(at: folder.path(), datasets: [])
        try cli.insertPlan(StoredPlans.read, source: StoredPlans.source(), by: "lead", at: moment)
        let server = try Store.open(at: folder.path(), datasets: [])
        let version = try server.dataVersion
        #expect(try server.plan(1).revision == 1)
        try cli.change(.with { $0.removed = ["2.3"] })

        #expect(try server.dataVersion != version)
        #expect(throws: PlanFault.changedMeanwhile(expected: 1, found: 2)) {
            try server.change(.with { $0.removed = ["2.2"] })
        }
        #expect(try server.change(.with { $0.removed = ["2.2"] }, expecting: 2) == 3)
        #expect(try cli.plan(1).plan.actions.map(\.key) == ["2.1"])
    }

    @Test func ofManyEditsAtOnceEachRevisionIsMadeByOne() async throws {
        let folder = try ScratchFolder()
        let store = try Store.open(at: folder.path(), datasets: [])
        try store.insertPlan(StoredPlans.read, source: StoredPlans.source(), by: "lead", at: moment)
        let made = await withTaskGroup(of: Int?.self) { group in
            for number in 0..<20 {
                group.addTask { try? store.change(.with { $0.added = [Action(key: "new \(number)", text: "a")] }) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }

        #expect(made.compactMap { $0 } == [2])
        #expect(try store.plan(1).plan.actions.count == 4)
        #expect(try store.planRevision(1) == 2)
    }

    @Test func anotherProgramSeesAPlanOnlyOnceItIsWhole() throws {
        let folder = try ScratchFolder()
        let cli = try Store.open(at: folder.path(), datasets: [])
        let server = try Store.open(at: folder.path(), datasets: [])
        try cli.write { db in
            _ = try MetadataWriter.insert(StoredPlans.plan, by: "lead", at: "2024-05-01T09:30:00Z", db)
            #expect(try server.plans() == [])
        }
        #expect(try server.plans().map(\.id) == [1])
    }
}
