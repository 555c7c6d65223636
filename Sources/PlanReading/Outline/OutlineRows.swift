import Plans

extension OutlineReader {
    private static let longestHeadingRow = 3
    private static let longestLoneHeading = 3
    private static let mostWordsOfHeading = 70

    /// A row of a table whose columns are known.
    mutating func row(_ line: ReadLine, followedBy next: [ReadLine]) {
        guard var table else { return }
        let alignment = table.align(line, followedBy: next)
        self.table = table
        if headingRow(line, in: table.columns, aligned: alignment) { return }
        var cells = RowCells(line, aligned: alignment, columns: table.columns, section: section, vocabulary: vocabulary)
        openSections(&cells, line: line, columns: table.columns)
        askAboutShift(line, alignment, table.columns)
        leaveUnknown(cells, line: line, columns: table.columns)
        if !RowJoining(vocabulary: vocabulary, inquiry: inquiry).join(cells.draft, to: &outline.drafts) {
            add(cells, line: line)
        }
    }

    private mutating func add(_ cells: RowCells, line: ReadLine) {
        var draft = cells.draft
        let standsForAction = draft.text(.objective) != nil && draft.fields.count > 2
        guard draft.text(.action) != nil || standsForAction else { return keepRest(of: draft, line) }
        if draft.text(.action) == nil { draft.fields[.action] = draft.fields.removeValue(forKey: .objective) }
        draft.section = sectionForAction()
        outline.drafts.append(draft)
    }

    private mutating func keepRest(of draft: Draft, _ line: ReadLine) {
        guard !draft.fields.isEmpty else { return }
        let text = draft.fields.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap(\.value).map(\.text)
        outline.leave(
            CleanText.oneLine(text.joined(separator: " ")), line: line.number,
            reason: "A row of the table without an action.")
    }

    // MARK: Headings within a table

    /// A row that is a heading over the rows below it.
    mutating func headingRow(_ line: ReadLine, in columns: Columns? = nil, aligned: ColumnAlignment? = nil) -> Bool {
        let filled = line.filled
        guard filled.count <= Self.longestHeadingRow, let first = filled.first else { return false }
        guard filled.count == 1 || line.wordCount <= Self.mostWordsOfHeading else { return false }
        let column = aligned.flatMap { $0.columns[first] }
        let isItsCell = column.map { columns?.field($0) == .indicator } ?? false
        guard !isItsCell || filled.count == 1 else { return false }
        if let heading = rowHeading(line, filled) {
            openIndicators(heading, line: line.number)
            outline.keep(line.text, role: "indicator-heading", line: line.number)
            keepBaselines(in: line.text, line: line.number)
            return true
        }
        guard filled.count == 1, columns != nil else { return false }
        return loneCell(line, first, field: column.flatMap { columns?.field($0) }, width: line.cells.count)
    }

    /// Cells may cut it within a word, and scraps of letters may stand before it.
    private func rowHeading(_ line: ReadLine, _ filled: [Int]) -> IndicatorHeading? {
        let cells = filled.map { line.cells[$0].line }
        let whole = cells.filter { $0.count > 2 }
        return [cells.joined(separator: " "), whole.joined(separator: " "), whole.joined()].uniqued.lazy
            .compactMap { headings.heading($0) }.first
    }

    private mutating func loneCell(_ line: ReadLine, _ index: Int, field: PlanField?, width: Int) -> Bool {
        let (cell, text) = (line.cells[index], line.cells[index].line)
        let baselines = BaselinePhrase.read(
            text, indicator: section.indicators.last, line: line.number, vocabulary: vocabulary)
        if !baselines.isEmpty, field != .action, !section.hasActions {
            outline.baselines += baselines
            outline.keep(text, role: "indicator-description", line: line.number)
            return true
        }
        let words = SentenceShape.words(text).count
        let isShort = field == .action ? words <= Self.longestLoneHeading && cell.span < 2 : true
        let isWide = cell.span > 1 && cell.span * 2 > width
        guard HeadingShape.isHeading(text), isWide || isShort,
            ![.lead, .accountable, .responsible, .due, .start, .status, .kpi, .metric].contains(field)
        else { return false }
        openTheme(text, line: line.number)
        return true
    }

    // MARK: Headings in columns of their own

    private mutating func openSections(_ cells: inout RowCells, line: ReadLine, columns: Columns) {
        let indicator = columns.items.isEmpty ? cells.draft.text(.indicator) : nil
        if let indicator { openIndicatorCell(indicator, line: line) }
        if let text = cells.draft.text(.theme), text != section.theme {
            startSection(keepingTheme: false)
            section.theme = text
            section.add(highImpactActions(in: text))
            if let indicator { openIndicatorCell(indicator, line: line) }
            if !columns.known.contains(.indicator), columns.items.isEmpty { addIndicators(namedIn: text) }
        }
        if let text = cells.draft.text(.highImpactAction) { addHighImpactAction(text) }
        if let text = cells.draft.text(.objective) { section.objective = text }
        cells.draft.section = section
    }

    /// “Recruitment (WRES indicator 2)” in a column of themes.
    private mutating func addIndicators(namedIn theme: String) {
        let items = NamedIndicators.mentioned(in: theme, vocabulary: vocabulary)
        section.add(items.map { Link(.wres, $0, .direct) })
    }

    private mutating func addHighImpactAction(_ text: String) {
        section.links.removeAll { $0.framework == .hia }
        let named = MentionPhrase.links(in: text, vocabulary: vocabulary).filter { $0.framework == .hia }.map(\.item)
        let plain = SentenceShape.words(text).filter { $0.count == 1 && ("1"..."6").contains($0) }.map(String.init)
        section.add((named.isEmpty ? plain : named).map { Link(.hia, $0, .direct) })
    }

    // MARK: Doubts

    private func askAboutShift(_ line: ReadLine, _ alignment: ColumnAlignment, _ columns: Columns) {
        guard !alignment.isInPlace, line.cells.count == columns.count else { return }
        let question = Question(
            line: line.number, code: "shifted-row",
            text:
                "The cells of line \(line.number) do not stand under their titles; they were placed by what they say. "
                + "Please check the action.",
            choices: ["Placed by what they say"])
        _ = inquiry.decide(question)
    }

    private mutating func leaveUnknown(_ cells: RowCells, line: ReadLine, columns: Columns) {
        for (text, column) in cells.unknown {
            let title = column.map { columns.title($0) } ?? ""
            let reason = title.isEmpty ? "No column title stands above it." : "The column “\(title)” is not known."
            outline.leave(text, line: line.number, reason: reason)
        }
    }
}
