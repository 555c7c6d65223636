import Plans

/// Lines that begin with a label: what follows, or what stands below, is a field of the action.
extension OutlineReader {
    private static let longestLabel = 5

    /// “Action plan”, “WRES Indicators:”, “Lead: Head of People”.
    mutating func labelled(_ text: String, line: ReadLine) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let label = String(parts.first ?? "")
        let count = SentenceShape.words(label).count
        guard (1...Self.longestLabel).contains(count), !SentenceShape.startsWithBullet(text) else { return false }
        guard let field = ColumnTitles.field(of: label, vocabulary: vocabulary) else { return false }
        let value = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
        return value.isEmpty
            ? openLabel(field, text, line: line, isLabel: parts.count > 1) : give(text, to: field, String(value), line)
    }

    private mutating func openLabel(_ field: PlanField, _ text: String, line: ReadLine, isLabel: Bool) -> Bool {
        switch field {
        case .action where line.headingLevel != 1:
            section.opensActions = true
        case .indicator where isLabel:
            listsIndicators = true
        default:
            return false
        }
        outline.keep(text, role: "label", line: line.number)
        return true
    }

    private mutating func give(_ text: String, to field: PlanField, _ value: String, _ line: ReadLine) -> Bool {
        if field == .action { return record(value, text, line: line) }
        if field == .indicator { return recordIndicators(value, text, line: line) || listed(value, line: line) }
        if field == .objective, !section.hasActions {
            (section.objective, section.objectiveIsNamed) = (value, true)
            outline.keep(text, role: "objective", line: line.number)
            return true
        }
        let labels = InlineLabels(text, vocabulary: vocabulary)
        guard section.hasActions, labels.head.isEmpty, !labels.pieces.isEmpty else { return false }
        guard let last = outline.drafts.indices.last, outline.drafts[last].section.number == section.number else {
            return false
        }
        for piece in labels.pieces {
            outline.drafts[last].add(piece.value, line: line.number, to: piece.field, label: piece.label)
        }
        return true
    }
}
