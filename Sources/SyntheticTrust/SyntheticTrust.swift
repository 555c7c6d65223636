import Workforce

/// A fictional NHS trust: the extracts that its systems would give, with disparities put in on purpose
/// (`DeclaredRates`), and what the indicators come to. Nothing in it stands for a real person or organisation.
package struct SyntheticTrust: Sendable {
    package let plan: TrustPlan

    package init(_ plan: TrustPlan) { self.plan = plan }

    /// The name of the trust, which no real organisation bears.
    package var name: String { Structure.trust }

    /// All extracts at once, in the order of time. `forEachFile` needs less memory.
    package func files() -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        forEachFile { files.append($0) }
        return files
    }

    /// Calls `body` with each extract as soon as it is made: the staff at each quarter's end and, after the last
    /// quarter of a year, the year's applications, cases, training and survey and the board.
    package func forEachFile(_ body: (GeneratedFile) throws -> Void) rethrows {
        try History(plan: plan).run(
            quarter: { day, number, population in try body(Self.staff(day, number, population)) },
            year: { span, rows, _ in
                for file in Self.files(of: span, rows) { try body(file) }
            })
    }

    /// What each indicator comes to, as JSON; counted from the rows of the extracts by `AnswerBook`.
    package func answers() -> [UInt8] { AnswerBook(plan).json() }
}

extension SyntheticTrust {
    private static func staff(_ day: Day, _ number: Int, _ population: Population) -> GeneratedFile {
        let others = number - number / 4
        let layout = day.month == 3 ? Layout.canonical : Layout.quarter(others, day: day.description)
        let today = DaySerial(day)
        var file = ExtractFile<StaffRow>(layout, rows: population.people.count)
        var hours = 0
        for person in population.people {
            file.append(StaffRow(person, on: today))
            hours += Int(person.fte)
            guard let second = StaffRow.second(person, on: today) else { continue }
            file.append(second)
            hours += second.fte
        }
        if layout.hasTotals { file.appendTotals(["FTE": hours]) }
        return GeneratedFile(name: "staff-\(day.iso).csv", bytes: file.bytes, dataset: "staff", asOf: day)
    }

    private static func files(of span: YearSpan, _ rows: History.YearRows) -> [GeneratedFile] {
        let day = span.year.lastDay
        func yearly(_ dataset: String, _ bytes: [UInt8]) -> GeneratedFile {
            GeneratedFile(name: "\(dataset)-\(span.year.label).csv", bytes: bytes, dataset: dataset, asOf: nil)
        }
        return [
            yearly("applications", ExtractFile(rows.applications).bytes),
            yearly("cases", ExtractFile(rows.cases).bytes),
            yearly("training", ExtractFile(rows.training).bytes),
            yearly("survey", ExtractFile(rows.survey).bytes),
            GeneratedFile(
                name: "board-\(day.iso).csv", bytes: ExtractFile(rows.board).bytes, dataset: "board", asOf: day),
        ]
    }
}
