import Workforce

/// Rows of a dataset as a table of text: a line for the headers, then a line for each row. `-` is a blank. A column
/// `as of` gives the snapshot's day.
struct Given: Sendable {
    let dataset: Dataset
    let rows: [(asOf: Day?, record: Record)]

    init(_ dataset: Dataset, _ table: String) {
        let lines = table.split(separator: "\n").map(Self.cells)
        let headers = lines.first?.compactMap { $0 } ?? []
        self.dataset = dataset
        rows = lines.dropFirst().enumerated().map { number, cells in
            let found = Dictionary(zip(headers, cells), uniquingKeysWith: { first, _ in first })
            let values = dataset.storedColumns.map { found[$0.header] ?? nil }
            return ((found["as of"] ?? nil).flatMap { Day(iso: $0) }, Record(line: number + 2, values: values))
        }
    }

    /// `A | -` is the cell of A and a blank; an empty line is the cell of no dimensions.
    static func cells(_ line: some StringProtocol) -> [String?] {
        guard !line.allSatisfy({ $0 == " " }) else { return [] }
        return line.split(separator: "|").map { part in
            let text = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
            return text.elementsEqual("-") ? nil : String(text)
        }
    }
}

/// The datasets of the specification: as small as can be, one of each kind.
enum Specified {
    static let staff = Dataset(
        id: "staff", title: "Staff", source: "Test", row: "a person at a day", timing: .snapshot, key: ["Person"],
        person: "Person",
        columns: [
            Column(header: "Person", type: .text), Column(header: "Ethnicity", type: .ethnicity),
            Column(header: "Band", type: .payGrade), Column(header: "Primary", type: .yesNo),
            Column(header: "Start", type: .date), Column(header: "Points", type: .count),
        ])

    static let cases = Dataset(
        id: "cases", title: "Cases", source: "Test", row: "a case", timing: .events, key: ["Case"], person: "Person",
        columns: [
            Column(header: "Case", type: .text), Column(header: "Person", type: .text),
            Column(header: "Kind", type: .code), Column(header: "Opened", type: .date),
            Column(header: "Days", type: .count), Column(header: "Year", type: .year),
        ])

    static let training = Dataset(
        id: "training", title: "Training", source: "Test", row: "a completion", timing: .events,
        key: ["Person", "Course"], person: "Person",
        columns: [
            Column(header: "Person", type: .text), Column(header: "Course", type: .text),
            Column(header: "Completed", type: .date),
        ])

    static let datasets = [staff, cases, training]
}

func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("not a day: \(iso)") }
    return day
}
