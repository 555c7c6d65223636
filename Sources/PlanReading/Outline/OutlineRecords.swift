import Plans

/// Plans that print each action as a block of lines, “Action: …”, “Lead: …”, “Deadline: …”.
extension OutlineReader {
    private static let shortestAction = 4

    /// “Action: Set up a panel”, “Description: …”: an action begins.
    mutating func record(_ value: String, _ text: String, line: ReadLine) -> Bool {
        guard SentenceShape.wordCount(value) >= Self.shortestAction else { return false }
        if section.hasActions, section.isRecord { startSection(keepingTheme: true) }
        section.isRecord = true
        var draft = Draft(line: line.number, fields: [:], section: sectionForAction())
        draft.add(value, line: line.number, to: .action, label: String(text.dropLast(value.count)).trimmed)
        outline.drafts.append(draft)
        return true
    }

    /// “WRES indicators: 2, 3” in such a block.
    mutating func recordIndicators(_ value: String, _ text: String, line: ReadLine) -> Bool {
        guard section.isRecord, let last = outline.drafts.indices.last else { return false }
        guard outline.drafts[last].section.number == section.number else { return false }
        guard let items = NamedIndicators.cell(value, vocabulary: vocabulary) else { return false }
        outline.drafts[last].section.add(items.map { Link(.wres, $0, .direct) })
        outline.drafts[last].add(
            value, line: line.number, to: .indicator, label: String(text.dropLast(value.count)).trimmed)
        return true
    }
}
