import SQLiteStore
import Testing
import Workforce

/// Random imports and removals against the plainest model: the list of imports that are there, read from the end.
@Suite struct RemovingTests {
    struct Held {
        let id: Int
        let day: Day?
        let isAddition: Bool
        let rows: [[String?]]

        /// Whether a later file of the same day takes the place of a row of this one.
        func replaces(_ row: [String?], of earlier: Held) -> Bool {
            guard day == earlier.day else { return false }
            return !isAddition || rows.contains { $0.first == row.first }
        }
    }

    @Test func anySequenceOfSnapshotsAndAdditionsLeavesTheLatestOfEachDay() throws {
        try run(dataset: "staff") { held in
            held.enumerated().flatMap { place, file in
                file.rows.filter { row in !held.dropFirst(place + 1).contains { $0.replaces(row, of: file) } }
            }
        }
    }

    @Test func anySequenceOfEventsLeavesTheLatestOfEachKey() throws {
        try run(dataset: "cases") { held in
            held.enumerated().flatMap { place, file in
                let later = Set(held.dropFirst(place + 1).flatMap(\.rows).map { Array($0.prefix(2)) })
                return file.rows.filter { !later.contains(Array($0.prefix(2))) }
            }
        }
    }

    private func run(dataset: String, current: ([Held]) -> [[String?]]) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<15 {
            let store = try Store.inMemory(datasets: Stored.datasets)
            var held: [Held] = []
            for step in 1...20 {
                if let victim = held.indices.randomElement(using: &random), Int.random(in: 0..<3, using: &random) == 0 {
                    try store.remove(held.remove(at: victim).id, at: moment, by: "tester")
                } else {
                    held.append(try importFile(step, into: store, dataset, &random))
                }
                let expected = current(held).map { $0.map { $0 ?? "-" } }.map { $0.joined(separator: "|") }.sorted()
                #expect(try rows(of: dataset, in: store) == expected, "seed \(seed), step \(step)")
            }
        }
    }

    private func importFile(
        _ number: Int, into store: Store, _ dataset: String, _ random: inout SeededGenerator
    ) throws -> Held {
        let isStaff = dataset == "staff"
        let day = isStaff ? [march, SQLiteStoreTests.day("2024-03-31")].randomElement(using: &random) : nil
        let rows = (0..<Int.random(in: 0...4, using: &random)).map { row -> [String?] in
            let name = ["a", "b", "c", nil].randomElement(using: &random) ?? nil
            let part = ["x", nil].randomElement(using: &random) ?? nil
            // The date tells each row apart, so that the model and the store can be compared row by row.
            let date = "20\(10 + number)-01-\(10 + row)"
            return isStaff ? ["person \(row)", name, nil, date, nil] : [name, part, date]
        }
        let records = rows.enumerated().map { Record(line: $0 + 2, values: $1) }
        let isAddition = isStaff && Bool.random(using: &random)
        let entry = try store.take(.file(number, of: dataset, asOf: day), records, isAddition: isAddition)
        return Held(id: entry.id, day: day, isAddition: isAddition, rows: rows)
    }

    private func rows(of dataset: String, in store: Store) throws -> [String] {
        let headers = Stored.datasets.first { $0.id == dataset }?.storedColumns.map(\.header) ?? []
        let rows = try store.distinctValues(dataset: dataset, columns: headers)
        #expect(try store.rowCount(of: dataset) == rows.count)
        return rows.map { $0.map { $0 ?? "-" }.joined(separator: "|") }.sorted()
    }
}
