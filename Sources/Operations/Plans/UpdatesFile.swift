import Foundation
import Intake
import Plans
import Workforce

/// A table of updates, one a row, as a team keeps them in a spreadsheet: CSV or XLSX with a row of titles.
package struct UpdatesFile: Sendable {
    package struct Row: Sendable {
        package let line: Int
        package let action: String
        package let at: Date
        package let by: String?
        package let report: ActionReport
    }

    /// The titles that are known; the first two are needed.
    enum Title: String, CaseIterable {
        case action = "Action"
        case date = "Date"
        case by = "By"
        case rating = "Rating"
        case status = "Status"
        case note = "Note"
        case goToGreen = "Go to green"
        case due = "New due date"
        case reason = "Reason"
        case evidence = "Evidence"
    }

    /// In the order of time; rows of one moment stay in the order of the file.
    package let rows: [Row]

    /// - Throws: `DocumentFault` where the file cannot be read, `PlanRefusal.updatesFile` where a row cannot.
    package init(path: String, name: String? = nil) throws {
        let document = try DocumentReader.read(path: path)
        guard let titles = document.lines.first(where: { !$0.isBlank }) else {
            throw PlanRefusal.updatesFile(line: 1, sentence: "There is nothing in it.")
        }
        let columns = try Self.columns(titles)
        rows = try document.lines.filter { $0.number > titles.number && !$0.isBlank }
            .map { try Self.row($0, columns) }
            .enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private static func columns(_ line: SourceLine) throws -> [Title?] {
        let titles = line.cells.map { cell in
            Title.allCases.first { Spelling.words($0.rawValue) == Spelling.words(cell.text) }
        }
        let unknown = zip(line.cells, titles).filter { !$0.text.isBlank && $1 == nil }.map(\.0.text)
        guard unknown.isEmpty else {
            throw PlanRefusal.updatesFile(
                line: line.number,
                sentence:
                    "The title “\(unknown[0])” is not known. Titles are: \(Self.known). Mend it or leave the column out."
            )
        }
        for needed in [Title.action, .date] where !titles.contains(needed) {
            throw PlanRefusal.updatesFile(
                line: line.number, sentence: "The column “\(needed.rawValue)” is missing. Titles are: \(Self.known).")
        }
        return titles
    }

    private static var known: String { Title.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func row(_ line: SourceLine, _ columns: [Title?]) throws -> Row {
        var cells: [Title: String] = [:]
        for (title, cell) in zip(columns, line.cells) {
            if let title, let text = cell.text.nonBlank { cells[title] = text.trimmed }
        }
        func refused(_ sentence: String) -> PlanRefusal { .updatesFile(line: line.number, sentence: sentence) }
        guard let action = cells[.action] else { throw refused("The action is missing. Give its number, such as 2.1.") }
        guard let at = cells[.date].flatMap(StoredMoment.date) else {
            throw refused("“\(cells[.date] ?? "")” is not a day. Write it as 2025-03-31.")
        }
        var report = ActionReport(
            note: cells[.note] ?? "", goToGreen: cells[.goToGreen], evidence: cells[.evidence], reason: cells[.reason])
        report.rating = try read(cells[.rating], refused)
        report.status = try read(cells[.status], refused)
        if let due = cells[.due] { report.fields[.due] = due }
        return Row(line: line.number, action: action, at: at, by: cells[.by], report: report)
    }

    private static func read<Value: RawRepresentable & CaseIterable>(
        _ text: String?, _ refused: (String) -> PlanRefusal
    ) throws -> Value? where Value.RawValue == String {
        guard let text else { return nil }
        guard let value = Value(rawValue: text.lowercased().replacing(" ", with: "-")) else {
            throw refused(
                "“\(text)” is not known. Choose from: \(Value.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return value
    }
}
