import Plans

/// Doubts about the columns of a table.
extension OutlineReader {
    /// Columns with words in them whose titles are not known: taken for what their cells look like, or left.
    func askAboutColumns(_ columns: inout Columns, rows: [ReadLine], line: Int) {
        var unknown = columns.titles.indices.filter { index in
            columns.field(index) == nil && columns.items[index] == nil && SentenceShape.hasWords(columns.title(index))
                && rows.contains { $0.cells.indices.contains(index) && $0.cells[index].hasWords }
        }
        let guesses = UnknownColumns(vocabulary: vocabulary)
        for index in unknown {
            guard let field = guesses.guess(index, of: columns, rows: rows) else { continue }
            if confirms(field, title: columns.title(index), line: line) { columns.fields[index] = field }
            unknown.removeAll { $0 == index }
        }
        guard !unknown.isEmpty else { return }
        let names = unknown.map { "“\(columns.title($0))”" }.joined(separator: ", ")
        let question = Question(
            line: line, code: "unknown-column",
            text:
                "No field of a plan is known for the column \(names) on line \(line). What is to become of its cells?",
            choices: ["List them as unplaced", "Keep them with the action as they are"])
        guard inquiry.decide(question) == 1 else { return }
        for index in unknown { columns.fields[index] = .ignore }
    }

    private func confirms(_ field: PlanField, title: String, line: Int) -> Bool {
        let names: [PlanField: String] = [
            .indicator: "WRES indicators", .due: "due dates", .lead: "leads",
            .accountable: "people who are accountable",
            .status: "states of the work", .metric: "measures and targets",
        ]
        let name = names[field] ?? field.rawValue
        let question = Question(
            line: line, code: "guessed-column-\(field.rawValue)",
            text: "The column “\(title)” on line \(line) is not known; its cells look like \(name). Are they?",
            choices: ["Yes, \(name)", "No, leave them unplaced"])
        return inquiry.decide(question) == 0
    }
}
