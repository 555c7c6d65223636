import Plans

/// Numbers that are names: of indicators, of actions.
enum Numbering {
    private static let joins: Set<String> = [",", "&", "and", "/", "+", "or"]

    /// Numbers joined by commas, “and” or “to”, from a word on: `4, 5 and 7`. With `allowed`, whole numbers within it.
    static func list(in text: PrintedText, from start: Int, allowed: ClosedRange<Int>? = nil) -> [String] {
        var found: [String] = []
        var index = text.folded(start) == "number" || text.folded(start) == "no" ? start + 1 : start
        while let number = name(text, index, allowed) {
            found += range(text, index, number, allowed) ?? [number]
            index += range(text, index, number, allowed) == nil ? 1 : 3
            while joins.contains(text.folded(index)), isNext(text, index + 1, allowed) { index += 1 }
            if name(text, index, allowed) == nil || text.folded(index - 1) == number { break }
        }
        return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func isNext(_ text: PrintedText, _ index: Int, _ allowed: ClosedRange<Int>?) -> Bool {
        name(text, index, allowed) != nil
            || (joins.contains(text.folded(index)) && name(text, index + 1, allowed) != nil)
    }

    private static func name(_ text: PrintedText, _ index: Int, _ allowed: ClosedRange<Int>?) -> String? {
        guard let word = text[index], word.kind == .number, !word.folded.contains(",") else { return nil }
        guard text.folded(index + 1) != "%" else { return nil }
        guard let allowed else { return word.folded }
        guard let number = Int(word.folded), allowed.contains(number) else { return nil }
        return String(number)
    }

    /// “5 to 8”, “5-8”.
    private static func range(
        _ text: PrintedText, _ index: Int, _ first: String, _ allowed: ClosedRange<Int>?
    ) -> [String]? {
        guard allowed != nil, ["-", "to"].contains(text.folded(index + 1)) else { return nil }
        guard let low = Int(first), let last = name(text, index + 2, allowed).flatMap({ Int($0) }), low < last else {
            return nil
        }
        return (low...last).map(String.init)
    }
}
