import Plans

/// “Review it. Lead: Head of People. Completion date: March 2025.”: fields of an action that stand in its sentence.
struct InlineLabels {
    struct Piece: Equatable {
        var field: PlanField
        var label: String
        var value: String
    }

    private static let longestLabel = 4
    private static let boundaries: Set<String> = [".", ";", ",", "(", "[", "|", "-", "/"]
    private static let untold: Set<PlanField> = [.action, .indicator, .theme, .objective, .ref, .ignore, .baseline]
    private static let around: Set<Character> = [" ", ".", ";", ",", "(", "[", "|", "-", "–", "/"]

    /// What stands before the first label.
    let head: String
    let pieces: [Piece]

    init(_ text: String, vocabulary: PlanVocabulary) {
        let printed = PrintedText(text)
        let colons = printed.indices.filter { printed.folded($0) == ":" }
            .compactMap { colon in Self.label(before: colon, in: printed, vocabulary).map { ($0.0, $0.1, colon) } }
        let marks = colons.isEmpty ? BareLabels.all(in: printed, vocabulary) : colons
        let starts = marks.map(\.0) + [printed.count]
        let ends = zip(marks, starts.dropFirst()).map { Self.end(of: $0, before: $1, in: printed) }
        let between = zip(ends, starts.dropFirst()).map { Self.trimmed(printed.printed($0..<max($0, $1))) }
        let first = marks.isEmpty ? text : Self.trimmed(printed.printed(0..<starts[0]))
        head = ([first] + between).filter { SentenceShape.hasWords($0) || $0 == text }.joined(separator: " ")
        pieces = zip(marks, ends).map { mark, end in
            Piece(
                field: mark.1, label: printed.printed(mark.0..<mark.2 + 1),
                value: Self.withoutStop(Self.trimmed(printed.printed(mark.2 + 1..<max(mark.2 + 1, end)))))
        }
    }

    /// The value of a label that stands in brackets ends with them: what follows belongs to the sentence.
    private static func end(of mark: (Int, PlanField, Int), before next: Int, in text: PrintedText) -> Int {
        guard ["(", "["].contains(text.folded(mark.0 - 1)) else { return next }
        let value = mark.2 + 1..<max(mark.2 + 1, next)
        return value.first { [")", "]"].contains(text.folded($0)) } ?? next
    }

    /// The whole words between a boundary and the colon are the title of a column.
    private static func label(
        before colon: Int, in text: PrintedText, _ vocabulary: PlanVocabulary
    ) -> (Int, PlanField)? {
        for start in stride(from: colon - 1, through: max(0, colon - longestLabel), by: -1) {
            guard start == 0 || boundaries.contains(text.folded(start - 1)) else { continue }
            let words = text.words[start..<colon].map(\.folded)
            let field = vocabulary.columnWords[words.first ?? ""]?.first { $0.words == words && !$0.isWhole }?.field
            if let field, !untold.contains(field) { return (start, field) }
        }
        return nil
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { around.contains($0) }
        var end = start[...]
        while let last = end.last, last != ".", around.contains(last) || isOpenEnd(end) { end.removeLast() }
        return String(end)
    }

    private static func withoutStop(_ text: String) -> String { text.last == "." ? String(text.dropLast()) : text }

    /// A bracket that was opened before the label closes behind the value.
    private static func isOpenEnd(_ text: Substring) -> Bool {
        text.last == ")" && text.filter { $0 == ")" }.count > text.filter { $0 == "(" }.count
    }
}
