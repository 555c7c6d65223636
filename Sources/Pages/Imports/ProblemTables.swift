import Indicators
import Intake

/// How the file was read.
enum PreviewFacts {
    static func facts(_ report: ReadReport) -> [HeadlinePanel.Fact] {
        let optional = [
            fact("Lines above the header", report.preambleLines.map(String.init)),
            fact("Totals rows left out, on line", report.totalsLines.map(String.init)),
            fact("Columns that are not kept", report.droppedHeaders.map(Words.shown)),
            fact("Columns that the file lacks", report.missingOptionalHeaders.map(Words.shown)),
        ]
        return [
            HeadlinePanel.Fact(factName: "Read as", factText: "\(report.encoding.rawValue), \(delimiter(report))"),
            HeadlinePanel.Fact(factName: "Header on line", factText: String(report.headerLine)),
        ] + optional.compactMap { $0 }
    }

    private static func fact(_ name: String, _ values: [String]) -> HeadlinePanel.Fact? {
        values.isEmpty ? nil : HeadlinePanel.Fact(factName: name, factText: values.joined(separator: ", "))
    }

    private static func delimiter(_ report: ReadReport) -> String {
        switch report.delimiter {
        case "\t": "separated by tabs"
        case ";": "separated by semicolons"
        default: "separated by commas"
        }
    }
}

/// The problems of a file: how many of each kind, and the first of them one by one.
enum ProblemTables {
    static func counts(_ report: ReadReport) -> [ProblemCount] {
        report.problemCounts.sorted { $0.key < $1.key }.map {
            ProblemCount(problemCode: $0.key.rawValue, problemCount: Figures.count($0.value))
        }
    }

    static func list(_ report: ReadReport, atMost limit: Int) -> TableView? {
        guard !report.problems.isEmpty else { return nil }
        let total = report.problemCounts.values.reduce(0, +)
        return TableView(
            caption: "Problems, one by one", hidesCaption: true,
            columns: ["Line", "Column", "Value", "What is wrong", "How to mend it", "Code"],
            words: [1, 2, 3, 4, 5], lines: report.problems.prefix(limit).map(line),
            notes: total > limit ? ["The first \(limit) of \(Figures.count(total)) problems are listed."] : [])
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private static func line(_ problem: Problem) -> TableView.Line {
        let place = [problem.column, problem.header.map { "“\(Words.shown($0))”" }].compactMap { $0 }
        return TableView.Line(
            head: "\(problem.line)",
            cells: [
                place.isEmpty ? "the whole row" : place.joined(separator: " "),
                problem.value.map { "“\(Words.shown($0))”" } ?? "none", Words.shown(problem.message),
                Self.capitalised(Words.shown(problem.mend)),
                "\(problem.code.rawValue) (\(problem.severity.rawValue))",
            ])
    }
}
