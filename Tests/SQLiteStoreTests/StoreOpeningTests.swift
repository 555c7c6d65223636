import Foundation
import SQLiteStore
import Testing
import Workforce

@Suite struct StoreOpeningTests {
    @Test func aNewFileIsSafeAgainstAPowerCut() throws {
        let folder = try ScratchFolder()
        let store = try Store.open(at: folder.path(), datasets: Stored.datasets)

        #expect(try store.settingsInForce() == ["journal_mode": "wal", "synchronous": "2", "foreign_keys": "1"])
    }

    @Test func theSettingsHoldWhenOpenedAgainAndAfterAnImport() throws {
        let folder = try ScratchFolder()
        try Store.open(at: folder.path(), datasets: Stored.datasets).close()
        let store = try Store.open(at: folder.path(), datasets: Stored.datasets)
        try store.take(.file(1, of: "staff", asOf: march), [Stored.person("p1")])

        #expect(try store.settingsInForce()["synchronous"] == "2")
    }

    @Test func whatWasImportedIsThereWhenOpenedAgain() throws {
        let folder = try ScratchFolder()
        let first = try Store.open(at: folder.path(), datasets: Stored.datasets)
        let entry = try first.take(.file(1, of: "staff", asOf: march), [Stored.person("p1")])
        try first.close()
        let second = try Store.open(at: folder.path(), datasets: Stored.datasets)

        #expect(try second.imports() == [entry])
        #expect(try second.people() == ["p1"])
    }

    @Test func aClosedStoreIsOneFileThatCanBeCopied() throws {
        let folder = try ScratchFolder()
        let store = try Store.open(at: folder.path(), datasets: Stored.datasets)
        try store.take(.file(1, of: "staff", asOf: march), [Stored.person("p1")])
        try store.close()
        try FileManager.default.copyItem(atPath: folder.path(), toPath: folder.path("copy.sqlite"))

        #expect(try Store.open(at: folder.path("copy.sqlite"), datasets: Stored.datasets).people() == ["p1"])
    }

    @Test func aFileThatIsNoDatabaseIsRefused() throws {
        let folder = try ScratchFolder()
        let text = String(repeating: "Person,Care Group\n", count: 100)
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path()))

        #expect(throws: StoreFault.notADatabase(folder.path())) {
            try Store.open(at: folder.path(), datasets: Stored.datasets)
        }
    }

    @Test(arguments: ["/proc/workspace.sqlite", "/nowhere/at/all/workspace.sqlite"])
    func aFileThatCannotBeMadeIsRefused(_ path: String) {
        #expect(throws: StoreFault.cannotOpen(path)) { try Store.open(at: path, datasets: Stored.datasets) }
    }

    @Test func aDatabaseOfANewerProgramIsRefused() throws {
        let folder = try ScratchFolder()
        try Store.open(at: folder.path(), datasets: Stored.datasets).close()
        try SQLiteHeader.write(99, at: SQLiteHeader.userVersion, of: folder.path())

        #expect(throws: StoreFault.ofANewerVersion(folder.path(), found: 99, supported: 2)) {
            try Store.open(at: folder.path(), datasets: Stored.datasets)
        }
    }

    @Test func aDatabaseOfAnotherProgramIsRefused() throws {
        let folder = try ScratchFolder()
        try Store.open(at: folder.path(), datasets: Stored.datasets).close()
        try SQLiteHeader.write(7, at: SQLiteHeader.applicationID, of: folder.path())

        #expect(throws: StoreFault.ofAnotherProgram(folder.path())) {
            try Store.open(at: folder.path(), datasets: Stored.datasets)
        }
    }

    @Test func aFileCanBeOpenedWhileAnotherProgramImportsIntoIt() throws {
        let folder = try ScratchFolder()
        let cli = try Store.open(at: folder.path(), datasets: Stored.datasets)
        try cli.importing(.file(1, of: "staff", asOf: march)) { appender in
            try appender.append(Stored.person("p1"))
            let server = try Store.open(at: folder.path(), datasets: Stored.datasets, patience: 0)
            #expect(try server.imports() == [])
            return ImportCounts(read: 1, accepted: 1)
        }
    }
}

/// The two numbers of a SQLite file's header that tell whose it is (https://www.sqlite.org/fileformat.html).
enum SQLiteHeader {
    static let userVersion: UInt64 = 60
    static let applicationID: UInt64 = 68

    static func write(_ number: UInt32, at offset: UInt64, of path: String) throws {
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try handle.seek(toOffset: offset)
        try handle.write(contentsOf: withUnsafeBytes(of: number.bigEndian) { Data($0) })
        try handle.close()
    }
}
