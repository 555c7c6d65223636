import SQLiteStore
import Testing
import Workforce

@Suite struct ImportingTests {
    @Test func theLedgerKeepsWhatIsKnownOfAFile() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        var file = NewImport.file(1, of: "staff", asOf: march)
        file.isPartial = true
        let counts = ImportCounts(
            read: 4, accepted: 1, rejected: 2, blank: 1, encoding: "Windows-1252",
            droppedHeaders: ["NI Number", "Zoë"],
            problems: ["date-unreadable": 2])
        let entry = try store.importing(file) { appender in
            try appender.append(Stored.person("p1"))
            return counts
        }

        #expect(entry.file == file)
        #expect(entry.counts == counts)
        #expect((entry.stored, entry.replaced, entry.isRemoved, entry.wasAlreadyThere) == (1, 0, false, false))
        #expect(try store.importEntry(entry.id) == entry)
        #expect(try store.imports() == [entry])
    }

    @Test func importsAreListedNewestFirst() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        for number in 1...3 { try store.take(.file(number, of: "cases"), []) }

        #expect(try store.imports().map(\.file.fileName) == ["file 3.csv", "file 2.csv", "file 1.csv"])
    }

    @Test func theSameFileAgainChangesNothing() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        let file = NewImport.file(1, of: "staff", asOf: march)
        #expect(try store.existingImport(dataset: "staff", asOf: march, sha256: file.sha256) == nil)
        let first = try store.take(file, [Stored.person("p1")])
        let version = try store.dataVersion
        var again = try store.importing(file) { _ in
            Issue.record("the file must not be read again")
            return ImportCounts(read: 0, accepted: 0)
        }

        #expect(again.wasAlreadyThere)
        #expect(try store.existingImport(dataset: "staff", asOf: march, sha256: file.sha256) == again)
        again.wasAlreadyThere = false
        #expect(again == first)
        #expect(try store.imports().count == 1)
        #expect(try store.dataVersion == version)
    }

    @Test func theSameFileForAnotherDayIsAnotherImport() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "staff", asOf: march), [Stored.person("p1")])
        let other = try store.take(.file(1, of: "staff", asOf: day("2024-03-31")), [Stored.person("p1")])

        #expect(!other.wasAlreadyThere)
        #expect(try store.snapshots(of: "staff") == [day("2024-03-31"), march])
    }

    @Test func aFileThatWasRemovedCanBeImportedAgain() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        let first = try store.take(.file(1, of: "cases"), [Stored.event("c1")])
        try store.remove(first.id, at: moment, by: "tester")
        let again = try store.take(.file(1, of: "cases"), [Stored.event("c1")])

        #expect(!again.wasAlreadyThere)
        #expect(try store.rowCount(of: "cases") == 1)
    }

    @Test(arguments: [
        (Record(line: 7, values: ["p1"]), StoreFault.wrongNumberOfValues(line: 7, wanted: 5, found: 1)),
        (Stored.person("p1", line: 8, fte: "0.5"), .notAWholeNumber(line: 8, column: "FTE")),
    ])
    func aRowThatDoesNotFitEndsTheImport(_ record: Record, _ fault: StoreFault) throws {
        let store = try Store.inMemory(datasets: Stored.datasets)

        #expect(throws: fault) { try store.take(.file(1, of: "staff", asOf: march), [record]) }
        #expect(try store.imports() == [])
    }

    @Test(arguments: [
        ["p1", nil, "yes", nil, nil], ["p1", nil, nil, "31/03/2025", nil], ["p1", nil, nil, nil, "-1"],
        ["p1", nil, nil, nil, "9223372036854775807"],
    ])
    func aValueThatTheSchemaForbidsEndsTheImport(_ values: [String?]) throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        let fault = #expect(throws: StoreFault.self) {
            try store.take(.file(1, of: "staff", asOf: march), [Record(line: 2, values: values)])
        }

        guard case .refused = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(try store.imports() == [])
    }

    @Test func countsThatDoNotAddUpEndTheImport() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)

        #expect(throws: StoreFault.countsDoNotAddUp(read: 3, accepted: 1, rejected: 1, blank: 0)) {
            try store.importing(.file(1, of: "cases")) { _ in ImportCounts(read: 3, accepted: 1, rejected: 1) }
        }
        #expect(try store.imports() == [])
    }

    @Test func aSnapshotNeedsItsDayAndEventsTakeNone() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)

        #expect(throws: StoreFault.dayNeeded(dataset: "staff")) { try store.take(.file(1, of: "staff"), []) }
        #expect(throws: StoreFault.dayNotWanted(dataset: "cases")) {
            try store.take(.file(1, of: "cases", asOf: march), [])
        }
        #expect(throws: StoreFault.unknownDataset("rota")) { try store.take(.file(1, of: "rota"), []) }
    }
}
