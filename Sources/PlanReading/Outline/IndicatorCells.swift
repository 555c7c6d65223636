import Plans

/// Cells of a column that says which indicators, or which standards, a row is about.
extension OutlineReader {
    mutating func openIndicatorCell(_ text: String, line: ReadLine) {
        let heading = headings.heading(text)
        let others = NamedIndicators.others(text, vocabulary: vocabulary)
        let named = NamedIndicators.cell(text, vocabulary: vocabulary)
        let items = named ?? heading?.items ?? (others.isEmpty ? inferred(text, line) : [])
        let links = items.map { Link(.wres, $0, .direct) } + others
        guard items != section.indicators || links.count > items.count || items.isEmpty && text != section.theme else {
            return
        }
        startSection(keepingTheme: true)
        section.add(links)
        if links.isEmpty { section.theme = text }
    }

    /// A cell that names no indicator may be a damaged heading, which stands between two that can be read.
    private func inferred(_ text: String, _ line: ReadLine) -> [String] {
        guard let last = section.indicators.last.flatMap({ Int($0) }) else { return [] }
        let items = vocabulary.indicators.map(\.item)
        let question = Question(
            line: line.number, code: "unread-heading",
            text: "“\(text)” on line \(line.number) stands in the column of indicators and names none that could be "
                + "read; the one before was indicator \(last). Which is it?",
            choices: items.map { "Indicator \($0)" } + ["None"], assumed: items.count)
        let answer = inquiry.decide(question)
        return items.indices.contains(answer) ? [items[answer]] : []
    }
}
