import Counting
import Foundation
import SQLiteStore
import Testing
import Workforce

/// The engines that the specification holds. A further engine is a further case here.
enum EngineUnderTest: String, CaseIterable, CustomTestStringConvertible {
    case reference
    case sqlite

    var testDescription: String { rawValue }

    func holding(_ given: [Given]) throws -> any CountEngine {
        switch self {
        case .reference:
            var engine = ReferenceEngine(datasets: Specified.datasets)
            for (dataset, asOf, records) in Self.files(given) {
                try engine.add(records, to: dataset, asOf: asOf)
            }
            return engine
        case .sqlite:
            let store = try Store.inMemory(datasets: Specified.datasets)
            for (number, (dataset, asOf, records)) in Self.files(given).enumerated() {
                let file = NewImport(
                    dataset: dataset, asOf: asOf, fileName: "given.csv",
                    sha256: String(repeating: "0", count: 58) + "\(100_000 + number)", bytes: 1,
                    importedAt: Date(timeIntervalSince1970: 0), importedBy: "specification")
                try store.importing(file) { appender in
                    for record in records { try appender.append(record) }
                    return ImportCounts(read: records.count, accepted: records.count)
                }
            }
            return store
        }
    }

    /// A file holds one day's snapshot, or events; the days come in the order in which they are first given.
    private static func files(_ given: [Given]) -> [(dataset: String, asOf: Day?, records: [Record])] {
        given.flatMap { given in
            var days: [Day?] = []
            for row in given.rows where !days.contains(row.asOf) { days.append(row.asOf) }
            return days.map { day in
                (given.dataset.id, day, given.rows.filter { $0.asOf == day }.map(\.record))
            }
        }
    }
}
