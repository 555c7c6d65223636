import Plans

/// Walks through a document line by line and sorts it into headings, actions and text.
struct OutlineReader {
    static let lookAhead = 14

    let vocabulary: PlanVocabulary
    let inquiry: Inquiry
    let headings: Headings
    let titles: TitleRow
    let lines: [ReadLine]
    let facts: DocumentFacts
    var outline = Outline()
    var section = Section()
    var table: TableAlignment?
    /// A label such as “WRES Indicators:” announced that several headings follow.
    var listsIndicators = false
    /// Some heading of the document names its indicator by number.
    var printsNumbers = false
    /// Lines of indicator headings that stand together with no action between.
    var headingLines: [Int] = []

    init(_ lines: [ReadLine], vocabulary: PlanVocabulary, inquiry: Inquiry, headings: Headings) {
        (self.lines, self.vocabulary, self.inquiry, self.headings) = (lines, vocabulary, inquiry, headings)
        titles = TitleRow(vocabulary: vocabulary)
        facts = DocumentFacts(lines, titles: titles, headings: headings)
    }

    /// `done` are lines whose words have found their place already.
    mutating func read(except done: Set<Int>) -> Outline {
        var index = 0
        while index < lines.count {
            index += done.contains(lines[index].number) ? 1 : take(index)
        }
        return outline
    }

    /// Takes the line, and those after it that belong to it; how many.
    private mutating func take(_ index: Int) -> Int {
        let line = lines[index]
        let next = following(index)
        if let found = titles.read(line, followedBy: next) {
            open(found.columns, lines: lines[index..<index + found.lines], from: index + found.lines)
            return found.lines
        }
        guard line.filled.count > 0 else {
            outline.leave(line.text, line: line.number, reason: "It holds no word.")
            return 1
        }
        if table != nil, line.isRow {
            row(line, followedBy: next)
        } else if line.filled.count > 1 {
            untitledRow(line, at: index)
        } else {
            paragraph(line)
        }
        return 1
    }

    func following(_ index: Int) -> [ReadLine] { Array(lines[(index + 1)...].prefix(Self.lookAhead)) }

    private mutating func open(_ columns: Columns, lines titles: ArraySlice<ReadLine>, from index: Int) {
        let rows = lines[index...].prefix(Self.lookAhead)
        var complete = ColumnGuess.complete(columns, from: Array(rows), vocabulary: vocabulary)
        if let line = titles.first { askAboutColumns(&complete, rows: Array(rows), line: line.number) }
        table = TableAlignment(complete, vocabulary: vocabulary)
        for line in titles { outline.keep(line.text, role: "column-titles", line: line.number) }
    }

    /// A row before any titles: part of a table that is not about actions, or a table whose titles are lost.
    private mutating func untitledRow(_ line: ReadLine, at index: Int) {
        if let guessed = UntitledTable.columns(of: Array(lines[index...].prefix(Self.lookAhead)), vocabulary) {
            let question = Question(
                line: line.number, code: "unknown-column",
                text: "The table from line \(line.number) on has no titles. Its columns were taken from what stands in "
                    + "them: is it a table of actions?",
                choices: ["It lists actions", "It does not"])
            if inquiry.decide(question) == 0 {
                let isTitled = UntitledTable.isTitles(line, of: guessed, vocabulary)
                let columns = isTitled ? guessed.titled(by: line, vocabulary: vocabulary) : guessed
                table = TableAlignment(columns, vocabulary: vocabulary)
                if isTitled { return outline.keep(line.text, role: "column-titles", line: line.number) }
                return row(line, followedBy: following(index))
            }
        }
        if headingRow(line) { return }
        outline.keep(line.text, role: "table", line: line.number)
    }
}
