import Foundation
import SQLiteStore
import Workforce

/// The datasets that the tests store: a snapshot and events.
enum Stored {
    static let staff = Dataset(
        id: "staff", title: "Staff", source: "Test", row: "a person at a day", timing: .snapshot, key: ["Person"],
        person: "Person",
        columns: [
            Column(header: "Person", type: .text), Column(header: "Care Group", type: .text),
            Column(header: "Primary", type: .yesNo), Column(header: "Start", type: .date),
            Column(header: "FTE", type: .hundredths),
        ])

    static let cases = events(key: ["Case", "Part"])

    static func events(key: [String]) -> Dataset {
        Dataset(
            id: "cases", title: "Cases", source: "Test", row: "a case", timing: .events, key: key, person: nil,
            columns: [
                Column(header: "Case", type: .text), Column(header: "Part", type: .text),
                Column(header: "Opened", type: .date),
            ])
    }

    static let datasets = [staff, cases]

    static func person(_ name: String, line: Int = 2, group: String? = "North", fte: String? = "100") -> Record {
        Record(line: line, values: [name, group, "Yes", "2020-01-01", fte])
    }

    static func event(_ name: String?, _ part: String? = nil, line: Int = 2, opened: String? = nil) -> Record {
        Record(line: line, values: [name, part, opened])
    }
}

let moment = Date(timeIntervalSince1970: 1_743_500_000)
let march = day("2025-03-31")

func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("not a day: \(iso)") }
    return day
}

extension NewImport {
    /// A file whose digest is made from a number, so that two numbers are two files.
    static func file(_ number: Int, of dataset: String, asOf: Day? = nil) -> NewImport {
        let digits = String(number, radix: 16)
        return NewImport(
            dataset: dataset, asOf: asOf, fileName: "file \(number).csv",
            sha256: String(repeating: "0", count: 64 - digits.count) + digits, bytes: 100, importedAt: moment,
            importedBy: "tester")
    }
}

extension Store {
    @discardableResult
    func take(_ file: NewImport, _ records: [Record], isAddition: Bool = false) throws -> ImportEntry {
        try importing(file) { appender in
            for record in records { try appender.append(record) }
            return ImportCounts(read: records.count, accepted: records.count, isAddition: isAddition)
        }
    }

    func people() throws -> [String?] { try distinctValues(dataset: "staff", columns: ["Person"]).flatMap { $0 } }
}

/// A folder that is gone after the test.
struct ScratchFolder: ~Copyable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String = "workspace.sqlite") -> String { url.appendingPathComponent(name).path }
}
