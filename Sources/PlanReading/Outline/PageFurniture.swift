import Plans

/// Page numbers, and what is printed at the head and foot of every page.
enum PageFurniture {
    private static let longest = 6

    /// “Page 2 of 9”, “3 | Page”, “- 4 -”.
    static func isPageNumber(_ text: String, vocabulary: PlanVocabulary) -> Bool {
        let words = PrintedText(text).words.filter { $0.kind != .mark }
        guard (1...longest).contains(words.count), words.contains(where: { $0.kind == .number }) else { return false }
        return words.allSatisfy { $0.kind == .number || vocabulary[.pageWords].contains(word: $0.folded) }
    }
}

extension OutlineReader {
    /// A line that belongs to the page and not to the plan. In a table, its title and the organisation's name do too.
    func isFurniture(_ line: ReadLine) -> Bool {
        guard line.headingLevel == nil, !line.isRow else { return false }
        if PageFurniture.isPageNumber(line.text, vocabulary: vocabulary) { return true }
        guard headings.heading(line.text) == nil, facts.repeatsTitles(after: line.number) else { return false }
        guard indicators(besideHeading: line.text).isEmpty else { return false }
        if facts.repeatedLines.contains(line.text) { return true }
        let text = PrintedText(line.text)
        return line.text.last != "." && text.count <= 20
            && (vocabulary[.titles].first(in: text) != nil || vocabulary[.organisationEnds].first(in: text) != nil)
    }
}
