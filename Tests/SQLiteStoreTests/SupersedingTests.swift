import SQLiteStore
import Testing
import Workforce

@Suite struct SupersedingTests {
    @Test func aLaterSnapshotOfTheDayTakesThePlaceOfTheEarlier() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "staff", asOf: march), [Stored.person("p1"), Stored.person("p2", line: 3)])
        try store.take(.file(2, of: "staff", asOf: day("2024-03-31")), [Stored.person("p0")])
        let later = try store.take(.file(3, of: "staff", asOf: march), [Stored.person("p3")])

        #expect(later.replaced == 2)
        #expect(try store.people() == ["p0", "p3"])
        #expect(try store.rowCount(of: "staff") == 2)
    }

    @Test func aLaterEventTakesThePlaceOfTheRowsWithItsKey() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "cases"), [Stored.event("c1", "a"), Stored.event("c1", "b"), Stored.event("c2")])
        let later = try store.take(
            .file(2, of: "cases"), [Stored.event("c1", "b", opened: "2025-01-01"), Stored.event("c2")])

        #expect(later.replaced == 2)
        #expect(try store.cases() == [["c1", "a", nil], ["c1", "b", "2025-01-01"], ["c2", nil, nil]])
    }

    @Test func rowsOfOneFileDoNotTakeEachOthersPlace() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "cases"), [Stored.event("c1"), Stored.event("c1", line: 3)])

        #expect(try store.rowCount(of: "cases") == 2)
    }

    @Test func eventsWithoutAKeyAreNeverReplaced() throws {
        let store = try Store.inMemory(datasets: [Stored.events(key: [])])
        for number in 1...2 { try store.take(.file(number, of: "cases"), [Stored.event("c1")]) }
        try store.remove(1, at: moment, by: "tester")

        #expect(try store.rowCount(of: "cases") == 1)
    }

    @Test func removingTheLastImportBringsBackWhatItReplaced() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "staff", asOf: march), [Stored.person("p1")])
        try store.take(.file(2, of: "staff", asOf: march), [Stored.person("p2")])
        let removed = try store.remove(2, at: moment, by: "lead")

        #expect((removed.removedAt, removed.removedBy) == (moment, "lead"))
        #expect(try store.imports().map(\.isRemoved) == [true, false])
        #expect(try store.people() == ["p1"])
    }

    @Test func removingAnImportInTheMiddleBringsNothingBackThatALaterOneHas() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "cases"), [Stored.event("c1", "old"), Stored.event("c2", "old")])
        try store.take(.file(2, of: "cases"), [Stored.event("c1", "old"), Stored.event("c2", "old")])
        try store.take(.file(3, of: "cases"), [Stored.event("c1", "old", opened: "2025-03-03")])
        try store.remove(2, at: moment, by: "tester")

        #expect(try store.cases() == [["c1", "old", "2025-03-03"], ["c2", "old", nil]])
        try store.remove(3, at: moment, by: "tester")
        #expect(try store.cases() == [["c1", "old", nil], ["c2", "old", nil]])
    }

    @Test func anEmptySnapshotTakesThePlaceOfTheEarlierAsWell() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "staff", asOf: march), [Stored.person("p1")])
        try store.take(.file(2, of: "staff", asOf: march), [])
        #expect(try store.people() == [])
        try store.remove(2, at: moment, by: "tester")

        #expect(try store.people() == ["p1"])
    }

    @Test func anImportIsRemovedOnce() throws {
        let store = try Store.inMemory(datasets: Stored.datasets)
        try store.take(.file(1, of: "cases"), [])
        try store.remove(1, at: moment, by: "tester")

        #expect(throws: StoreFault.alreadyRemoved(1)) { try store.remove(1, at: moment, by: "tester") }
        #expect(throws: StoreFault.unknownImport(2)) { try store.remove(2, at: moment, by: "tester") }
        #expect(throws: StoreFault.unknownImport(2)) { try store.importEntry(2) }
    }
}

extension Store {
    func cases() throws -> [[String?]] {
        try distinctValues(dataset: "cases", columns: ["Case", "Part", "Opened"])
    }
}
