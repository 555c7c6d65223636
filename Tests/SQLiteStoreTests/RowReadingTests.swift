import Counting
import Foundation
import SQLiteStore
import Testing
import Workforce

@Suite struct RowReadingTests {
    let store: Store

    init() throws {
        store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "staff", asOf: march), [Stored.person("p1"), Stored.person("p2", group: nil)])
        try store.take(.file(2, of: "staff", asOf: day("2024-03-31")), [Stored.person("p1", group: "South")])
        try store.take(.file(3, of: "cases"), [Stored.event("c1", opened: "2024-05-01"), Stored.event("c2")])
        try store.take(
            .file(4, of: "cases"),
            [Stored.event("c1", opened: "2025-02-28"), Stored.event("c3", opened: "2023-01-01")])
    }

    @Test func snapshotsAreTheDaysWithCurrentRowsEarliestFirst() throws {
        #expect(try store.snapshots(of: "staff") == [day("2024-03-31"), march])
        #expect(try store.snapshots(of: "cases") == [])
    }

    @Test func datesAreThoseOfCurrentRows() throws {
        let found = try store.dates(in: "cases", column: "Opened")

        #expect(found?.first == day("2023-01-01"))
        #expect(found?.last == day("2025-02-28"))
    }

    @Test func aColumnWithoutDatesHasNoFirstOrLast() throws {
        try store.remove(3, at: moment, by: "tester")
        try store.remove(4, at: moment, by: "tester")

        #expect(try store.dates(in: "cases", column: "Opened") == nil)
    }

    @Test func distinctValuesAreSortedBlanksFirst() throws {
        #expect(try store.distinctValues(dataset: "staff", columns: ["Care Group"]) == [[nil], ["North"], ["South"]])
        let pairs = try store.distinctValues(dataset: "staff", columns: ["FTE", "Person"])
        #expect(pairs == [["100", "p1"], ["100", "p2"]])
        #expect(try store.distinctValues(dataset: "staff", columns: []) == [])
    }

    @Test func whatIsNotThereIsNamed() {
        #expect(throws: CountError.unknownColumn("Grade", dataset: "staff")) {
            try store.distinctValues(dataset: "staff", columns: ["Grade"])
        }
        #expect(throws: CountError.unknownColumn("Grade", dataset: "staff")) {
            try store.dates(in: "staff", column: "Grade")
        }
        #expect(throws: StoreFault.unknownDataset("rota")) { try store.rowCount(of: "rota") }
    }

    @Test func theFilesBehindANumberAreThoseWithRowsInIt() throws {
        #expect(try store.contributing(dataset: "staff", asOf: march).map(\.id) == [1])
        #expect(try store.contributing(dataset: "staff").map(\.id) == [2, 1])
        #expect(try store.contributing(dataset: "cases").map(\.id) == [4, 3])
        let window = (column: "Opened", first: day("2024-04-01"), last: march)
        #expect(try store.contributing(dataset: "cases", within: window).map(\.id) == [4])
    }

    @Test func theDataVersionMovesWithImportsRemovalsAndSettingsOnly() throws {
        var versions = [try store.dataVersion]
        try store.log([ExactRead(at: moment, audience: "analyst", what: "wres-2", by: "tester")])
        #expect(try store.dataVersion == versions[0])
        try store.take(.file(5, of: "cases"), [])
        versions.append(try store.dataVersion)
        try store.remove(5, at: moment, by: "tester")
        versions.append(try store.dataVersion)
        try store.set(Store.organisationName, to: "Northfield Trust")
        versions.append(try store.dataVersion)

        #expect(Set(versions).count == 4)
    }

    @Test func settingsAreKeptChangedAndTakenAway() throws {
        try store.set(Store.organisationName, to: "Northfield Trust")
        try store.set(Store.organisationName, to: "Southfield Trust")
        #expect(try store.settings() == [Store.organisationName: "Southfield Trust"])
        try store.set(Store.organisationName, to: nil)
        #expect(try store.settings() == [:])
    }

    @Test func exactReadsAreKeptNewestFirst() throws {
        let reads = (1...3).map { ExactRead(at: moment, audience: "analyst", what: "wres-\($0)", by: "tester") }
        try store.log(reads)

        #expect(try store.exactReads() == reads.reversed())
        #expect(try store.exactReads(limit: 1) == [reads[2]])
    }
}
