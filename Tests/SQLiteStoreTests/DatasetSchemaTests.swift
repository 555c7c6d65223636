import SQLiteStore
import Testing
import Workforce

@Suite struct DatasetSchemaTests {
    @Test func aColumnThatTheCatalogueGainsIsAddedBlank() throws {
        let folder = try ScratchFolder()
        let before = try Store.open(at: folder.path(), datasets: [staff()])
        try before.take(.file(1, of: "staff", asOf: march), [Record(line: 2, values: ["p1"])])
        try before.close()
        let after = try Store.open(at: folder.path(), datasets: [staff(Column(header: "Points", type: .count))])
        try after.take(.file(2, of: "staff", asOf: day("2026-03-31")), [Record(line: 2, values: ["p2", "4"])])

        let rows = try after.distinctValues(dataset: "staff", columns: ["Person", "Points"])
        #expect(rows == [["p1", nil], ["p2", "4"]])
    }

    @Test func aDatasetThatTheCatalogueGainsIsAdded() throws {
        let folder = try ScratchFolder()
        try Store.open(at: folder.path(), datasets: [Stored.staff]).close()
        let store = try Store.open(at: folder.path(), datasets: Stored.datasets)
        try store.take(.file(1, of: "cases"), [Stored.event("c1")])

        #expect(try store.rowCount(of: "cases") == 1)
    }

    @Test func aColumnThatTurnsFromTextToNumberIsRefused() throws {
        let folder = try ScratchFolder()
        try Store.open(at: folder.path(), datasets: [staff(Column(header: "Points", type: .text))]).close()

        #expect(throws: StoreFault.definitionChanged(dataset: "staff", what: "the type of “Points”")) {
            try Store.open(at: folder.path(), datasets: [staff(Column(header: "Points", type: .count))])
        }
    }

    @Test func aTimingThatChangesIsRefusedOnceThereAreRows() throws {
        let folder = try ScratchFolder()
        try Store.open(at: folder.path(), datasets: [staff(timing: .events)]).close()
        let store = try Store.open(at: folder.path(), datasets: [staff()])
        try store.take(.file(1, of: "staff", asOf: march), [Record(line: 2, values: ["p1"])])
        try store.close()

        #expect(throws: StoreFault.definitionChanged(dataset: "staff", what: "the timing")) {
            try Store.open(at: folder.path(), datasets: [staff(timing: .events)])
        }
    }

    @Test func aKeyThatChangesSettlesTheRowsAgain() throws {
        let folder = try ScratchFolder()
        let narrow = try Store.open(at: folder.path(), datasets: [Stored.events(key: ["Case"])])
        try narrow.take(.file(1, of: "cases"), [Stored.event("c1", "a")])
        try narrow.take(.file(2, of: "cases"), [Stored.event("c1", "b")])
        #expect(try narrow.rowCount(of: "cases") == 1)
        try narrow.close()
        let wide = try Store.open(at: folder.path(), datasets: [Stored.events(key: ["Case", "Part"])])

        #expect(try wide.rowCount(of: "cases") == 2)
    }

    @Test(arguments: [
        (["Care Group", "care-group"], "care-group"), (["Person", "%"], "%"),
    ])
    func columnsThatCannotBeToldApartAreRefused(_ headers: [String], _ name: String) {
        let dataset = Dataset(
            id: "staff", title: "Staff", source: "Test", row: "a person", timing: .snapshot, key: [], person: nil,
            columns: headers.map { Column(header: $0, type: .text) })

        #expect(throws: StoreFault.namesCollide(name, in: "“staff”")) { try Store.inMemory(datasets: [dataset]) }
    }

    @Test func headersThatSoundLikeTheStoresOwnColumnsAreKeptApart() throws {
        let headers = ["Id", "Line", "As Of", "Import Id", "Superseded By", "Select"]
        let dataset = Dataset(
            id: "order", title: "Order", source: "Test", row: "a row", timing: .events, key: ["Id"], person: nil,
            columns: headers.map { Column(header: $0, type: .text) })
        let store = try Store.inMemory(datasets: [dataset])
        try store.take(.file(1, of: "order"), [Record(line: 2, values: headers)])

        #expect(try store.distinctValues(dataset: "order", columns: headers) == [headers])
    }

    @Test func valuesOfColumnsSideBySideAreStoredAsRows() throws {
        let dataset = Dataset(
            id: "template", title: "Template", source: "Test", row: "an item", timing: .snapshot,
            key: ["Item", "Group"], person: nil,
            columns: ["White", "BME"].reduce([Column(header: "Item", type: .text)]) {
                $0 + [Column(header: $1, type: .count)]
            }, unpivot: .init(columns: ["White", "BME"], nameColumn: "Group", valueColumn: "Count"))
        let store = try Store.inMemory(datasets: [dataset])
        let entry = try store.importing(.file(1, of: "template", asOf: march)) { appender in
            try appender.append(Record(line: 2, values: ["9-board", "White", "8"]))
            try appender.append(Record(line: 2, values: ["9-board", "BME", "2"]))
            return ImportCounts(read: 1, accepted: 1)
        }

        #expect((entry.counts.accepted, entry.stored) == (1, 2))
        let rows = try store.distinctValues(dataset: "template", columns: ["Group", "Count"])
        #expect(rows == [["BME", "2"], ["White", "8"]])
    }

    private func staff(_ more: Column..., timing: Dataset.Timing = .snapshot) -> Dataset {
        Dataset(
            id: "staff", title: "Staff", source: "Test", row: "a person", timing: timing, key: ["Person"],
            person: "Person", columns: [Column(header: "Person", type: .text)] + more)
    }
}
