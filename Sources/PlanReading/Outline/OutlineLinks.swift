import Plans

/// Indicators that are named beside a heading rather than in one.
extension OutlineReader {
    private static let longestRemark = 60
    private static let longestHeading = 30

    /// “Fair recruitment (WRES 1 and 2)”
    func indicators(besideHeading text: String) -> [Link] {
        NamedIndicators.mentioned(in: text, vocabulary: vocabulary).map { Link(.wres, $0, .direct) }
    }

    /// “WRES indicators: 1, 7, 9”
    mutating func listed(_ text: String, line: ReadLine) -> Bool {
        guard let items = NamedIndicators.cell(text, vocabulary: vocabulary) else { return false }
        openIndicators(IndicatorHeading(items: items, basis: .number), line: line.number)
        headingLines = []
        outline.keep(line.text, role: "indicator-heading", line: line.number)
        return true
    }

    /// “This theme supports WRES indicators 1 and 2.”: whether the actions below bear on them is asked when there
    /// are any.
    mutating func remember(_ text: String, line: Int) {
        guard section.theme != nil, section.remark == nil else { return }
        guard SentenceShape.wordCount(text) <= Self.longestRemark else { return }
        let links = indicators(besideHeading: text)
        if !links.isEmpty { section.remark = Section.Remark(line: line, links: links) }
    }

    /// The links of such a sentence, if nothing else says what the actions bear on.
    mutating func takeRemark() {
        let columns = table?.columns
        let isTold = columns.map { !$0.items.isEmpty || $0.known.contains(.indicator) } ?? false
        guard let remark = section.remark, section.indicators.isEmpty, !section.hasActions, !isTold else { return }
        let items = remark.links.map(\.item).joined(separator: ", ")
        let question = Question(
            line: remark.line, code: "theme-indicators",
            text: "Line \(remark.line), under “\(section.theme ?? "")”, names WRES indicators \(items). Do the "
                + "actions that follow bear on them?",
            choices: ["Yes, on \(items)", "No, it is part of the text"])
        if inquiry.decide(question) == 0 { section.add(remark.links) }
    }

    /// “High Impact Action 5: …”, however long it is.
    mutating func highImpactHeading(_ line: ReadLine) -> Bool {
        let text = line.text
        guard line.wordCount <= Self.longestHeading, text.last != ".", !highImpactActions(in: text).isEmpty else {
            return false
        }
        openTheme(text, line: line.number)
        return true
    }

    /// “Do our staff feel safe? (Indicators 5, 6 and 8)”, however long it is.
    mutating func bracketHeading(_ line: ReadLine) -> Bool {
        guard line.text.last == ")", line.wordCount <= Self.longestHeading else { return false }
        let text = PrintedText(line.text)
        guard let last = Brackets.all(in: text).last, last.whole.upperBound == text.count else { return false }
        guard !indicators(besideHeading: text.printed(last.inner)).isEmpty, text[0]?.isCapitalised == true else {
            return false
        }
        guard ![".", ";", ","].contains(text.folded(last.whole.lowerBound - 1)) else { return false }
        openTheme(line.text, line: line.number)
        return true
    }

    /// “2. Actions for this year” after a table, or “1. Fair recruitment” before “1.1 …”.
    mutating func numberedHeading(_ line: ReadLine) -> Bool {
        let isOverNumbers = facts.numberedHeadings.contains(line.number)
        guard isOverNumbers || followsTable && HeadingShape.isHeading(line) else { return false }
        guard headings.heading(line.text) == nil else { return false }
        openTheme(line.text, line: line.number)
        section.opensActions = isOverNumbers && !facts.hasActionTables
        return true
    }

    private var followsTable: Bool {
        guard let last = outline.drafts.last else { return false }
        return !last.columns.isEmpty && last.section.number == section.number
    }
}
