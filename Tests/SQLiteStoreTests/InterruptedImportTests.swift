import Foundation
import SQLiteStore
import Testing
import Workforce

/// An import is all there or not at all, for this program and for others.
@Suite struct InterruptedImportTests {
    struct Interruption: Error {}

    @Test func anImportThatFailsInTheMiddleLeavesNothing() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "staff", asOf: march), [Stored.person("p1")])
        let before = (try store.imports(), try store.people(), try store.dataVersion)

        #expect(throws: Interruption.self) {
            try store.importing(.file(2, of: "staff", asOf: march)) { appender in
                for line in 2...500 { try appender.append(Stored.person("q\(line)", line: line)) }
                throw Interruption()
            }
        }
        #expect(try store.imports() == before.0)
        #expect(try store.people() == before.1)
        #expect(try store.dataVersion == before.2)
    }

    @Test func aPowerCutInTheMiddleOfAnImportLeavesWhatWasThereBefore() throws {
        let folder = try ScratchFolder()
        let store = try Store.open(at: folder.path(), datasets: Stored.datasets)
        try store.take(.file(1, of: "staff", asOf: march), [Stored.person("p1")])
        let long = String(repeating: "North ", count: 2000)

        try store.importing(.file(2, of: "staff", asOf: march)) { appender in
            for line in 2...8000 { try appender.append(Stored.person("q\(line)", line: line, group: long)) }
            for file in ["workspace.sqlite", "workspace.sqlite-wal"] {
                try FileManager.default.copyItem(
                    atPath: folder.path(file), toPath: folder.path("cut-" + file))
            }
            return ImportCounts(read: 7999, accepted: 7999)
        }
        let wal = try FileManager.default.attributesOfItem(atPath: folder.path("cut-workspace.sqlite-wal"))[.size]
        let cut = try Store.open(at: folder.path("cut-workspace.sqlite"), datasets: Stored.datasets)

        #expect((wal as? Int ?? 0) > 10_000_000, "half the import must have been on the disk")
        #expect(try cut.imports().map(\.file.fileName) == ["file 1.csv"])
        #expect(try cut.people() == ["p1"])
        #expect(try store.rowCount(of: "staff") == 7999)
    }

    @Test func anotherProgramSeesAnImportOnlyOnceItIsWhole() throws {
        let folder = try ScratchFolder()
        let cli = try Store.open(at: folder.path(), datasets: Stored.datasets)
        let server = try Store.open(at: folder.path(), datasets: Stored.datasets)
        let before = try server.dataVersion

        try cli.importing(.file(1, of: "staff", asOf: march)) { appender in
            try appender.append(Stored.person("p1"))
            #expect(try server.people() == [])
            #expect(try server.dataVersion == before)
            return ImportCounts(read: 1, accepted: 1)
        }
        #expect(try server.people() == ["p1"])
        #expect(try server.dataVersion != before)
    }

    @Test func twoImportsAtOnceDoNotMix() throws {
        let folder = try ScratchFolder()
        let first = try Store.open(at: folder.path(), datasets: Stored.datasets)
        let second = try Store.open(at: folder.path(), datasets: Stored.datasets, patience: 0)

        try first.importing(.file(1, of: "cases")) { _ in
            #expect(throws: StoreFault.inUse(folder.path())) { try second.take(.file(2, of: "cases"), []) }
            return ImportCounts(read: 0, accepted: 0)
        }
        #expect(try second.take(.file(2, of: "cases"), []).id == 2)
    }
}
