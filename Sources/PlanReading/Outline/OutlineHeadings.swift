import Plans

extension OutlineReader {
    /// Opens a section for indicators that a heading names, or adds them to the one that is open.
    mutating func openIndicators(_ heading: IndicatorHeading, line: Int) {
        let links = heading.items.map { Link(.wres, $0, .direct) }
        if section.hasActions || section.opensActions || section.indicators.isEmpty {
            startSection(keepingTheme: !section.hasActions || listsIndicators)
            headingLines = []
        }
        section.add(links)
        printsNumbers = printsNumbers || heading.basis == .number
        headingLines.append(line)
    }

    mutating func startSection(keepingTheme: Bool) {
        var next = Section()
        next.number = section.number + 1
        if keepingTheme { (next.theme, next.objective) = (section.theme, section.objective) }
        if keepingTheme { next.links = section.links.filter { $0.framework != .wres } }
        section = next
    }

    /// A heading that names no indicator: a theme, or a high impact action.
    mutating func openTheme(_ text: String, line: Int) {
        startSection(keepingTheme: false)
        headingLines = []
        listsIndicators = false
        let isTitle = vocabulary[.titles].first(in: PrintedText(text)) != nil
        if !isTitle { section.theme = text }
        section.add(highImpactActions(in: text) + (isTitle ? [] : indicators(besideHeading: text)))
        outline.keep(text, role: isTitle ? "title" : "theme-heading", line: line)
    }

    /// High impact actions that a heading is about.
    func highImpactActions(in text: String) -> [Link] {
        let printed = PrintedText(text)
        guard vocabulary[.highImpactAction].length(in: printed, at: 0) != nil else { return [] }
        return MentionPhrase.links(in: text, vocabulary: vocabulary).filter { $0.framework == .hia }
            .map { Link(.hia, $0.item, .direct) }
    }

    /// Figures that stand beside a heading.
    mutating func keepBaselines(in text: String, line: Int) {
        outline.baselines += BaselinePhrase.read(
            text, indicator: section.indicators.last, line: line, vocabulary: vocabulary)
    }

    /// The section of an action that is about to be read. Headings that stand together are asked about once.
    mutating func sectionForAction() -> Section {
        if headingLines.count > 1, section.indicators.count > 1, !listsIndicators, !section.hasActions {
            askWhichIndicators()
        }
        takeRemark()
        section.hasActions = true
        headingLines = []
        return section
    }

    private mutating func askWhichIndicators() {
        guard let line = headingLines.last, let last = section.indicators.last else { return }
        let all = section.indicators.joined(separator: ", ")
        let question = Question(
            line: line, code: "which-indicator",
            text: "The headings of indicators \(all) stand together, with no action between them. Do the actions that "
                + "follow line \(line) belong to all of them?",
            choices: ["All of them: \(all)", "Only the last: \(last)"])
        if inquiry.decide(question) == 1 {
            section.links.removeAll { $0.framework == .wres && $0.item != last }
        }
    }
}
