import Plans

/// The key performance indicators of a cell, each for itself.
enum KPIList {
    private static let bullets: Set<Character> = ["•", "●", "▪", "◦", "\u{F0B7}", "\u{F0A7}", "➢", ";", "\n"]

    /// What stands behind “KPIs include”; without such words, the items of a list.
    static func read(_ cell: String, vocabulary: PlanVocabulary) -> [String] {
        let printed = PrintedText(cell)
        if let cue = vocabulary[.kpiCues].last(in: printed), let last = printed[cue.upperBound - 1] {
            return items(String(cell[last.range.upperBound...]))
        }
        let items = items(cell)
        return items.count > 1 ? items : []
    }

    private static func items(_ text: String) -> [String] {
        var (items, current, previous): ([String], String, Character) = ([], "", " ")
        for index in text.indices {
            let character = text[index]
            if ends(at: index, in: text, previous) {
                items.append(current)
                current = bullets.contains(character) || character == "-" ? "" : String(character)
            } else {
                current.append(character)
            }
            previous = character
        }
        return (items + [current]).map(trimmed).filter(SentenceShape.hasWords)
    }

    private static func ends(at index: String.Index, in text: String, _ previous: Character) -> Bool {
        let character = text[index]
        if bullets.contains(character) { return true }
        if character == "-" || character == "–" {
            return previous == " " || previous == ":" || index == text.startIndex
        }
        return character.isLowercase && previous == " " && text[..<index].dropLast().last == "."
    }

    private static func trimmed(_ text: String) -> String {
        let marks: Set<Character> = [" ", ":", ";", ".", "-", "–", ",", "\n"]
        let start = text.drop { marks.contains($0) }
        return CleanText.oneLine(String(start.reversed().drop { marks.contains($0) }.reversed()))
    }
}
