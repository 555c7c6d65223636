/// How texts begin and end, and whether that leaves them open.
struct SentenceEnds {
    struct Fault {
        /// The words around the open end.
        let text: String
        let what: String
    }

    private static let openSigns: Set<Character> = ["-", "–", "—", ",", "(", "/", "[", "&"]
    private static let quotes: Set<Character> = [")", "]", "”", "\"", "'", "’"]
    private static let stops: Set<Character> = [".", "!", "?", ";", ":"]
    private static let separators: Set<Character> = [";", ",", " "]
    private static let joiners = ["; and", "; or", ", and"]

    private let neverFirst: Set<String>
    private let neverLast: Set<String>
    private let seldomLast: Set<String>
    private let conditions: Set<String>
    private let copulas: Set<String>

    init(_ settings: LintSettings) {
        neverFirst = Set(settings.words[.neverFirst] ?? [])
        neverLast = Set(settings.words[.neverLast] ?? [])
        seldomLast = Set(settings.words[.seldomLast] ?? [])
        conditions = Set(settings.words[.conditions] ?? [])
        copulas = Set(settings.words[.copulas] ?? [])
    }

    /// What is wrong with a text of sentences. A colon at the end is right where a list follows in another field.
    func fault(of text: String, isFollowedByList: Bool) -> Fault? {
        let text = Self.trimmed(text[...])
        guard let last = text.last else { return nil }
        if Self.openSigns.contains(last) { return Fault(text: Self.tail(text), what: "ends in “\(last)”") }
        if last == ":", !isFollowedByList { return Fault(text: Self.tail(text), what: "ends in a colon") }
        return openWord(text) ?? openBracket(text) ?? openCondition(text)
    }

    /// What is wrong with an item of a list, which may end in “;” or “; and”.
    func fault(ofItem text: String) -> Fault? {
        var words = Self.trimmed(text[...])
        for joiner in Self.joiners where words.hasSuffix(joiner) { words = words.dropLast(joiner.count) }
        while let last = words.last, Self.separators.contains(last) { words = words.dropLast() }
        return fault(of: String(words), isFollowedByList: true)
    }

    /// What is wrong with a name or post: a bracket that stays open, or a word that cannot stand first or last.
    func fault(ofName text: String) -> Fault? {
        let start = text[..<(text.utf8.firstIndex(of: 32) ?? text.endIndex)]
        if start.endIndex < text.endIndex, let first = LintWords.of(String(start)).first, neverFirst.contains(first) {
            return Fault(text: text, what: "begins with “\(first)”")
        }
        return openWord(Self.trimmed(text[...])) ?? openBracket(text[...])
    }

    private func openWord(_ text: Substring) -> Fault? {
        guard let end = text.last, !Self.quotes.contains(end) else { return nil }
        let isClosed = Self.stops.contains(end)
        guard let last = Self.lastWord(text) else { return nil }
        // “Hepatitis A.”: a single letter can be a name.
        let isNever = neverLast.contains(last) && (last.utf8.count > 1 || !isClosed)
        let isOpen = isNever || (seldomLast.contains(last) && !isClosed)
        return isOpen ? Fault(text: Self.tail(text), what: "ends in “\(last)”") : nil
    }

    /// Nil where the text is one word.
    private static func lastWord(_ text: Substring) -> String? {
        let space = text.utf8.lastIndex { $0 == 32 || $0 == 10 || $0 == 9 || $0 == 47 }
        return space.flatMap { LintWords.of(String(text[$0...])).last }
    }

    /// An opening bracket that is never closed; closing ones too many are often list marks: “a)”.
    private func openBracket(_ text: Substring) -> Fault? {
        let hasBracket = text.utf8.withContiguousStorageIfAvailable { $0.contains { $0 == 40 || $0 == 91 } } ?? true
        guard hasBracket else { return nil }
        var open: [String.Index] = []
        for index in text.utf8.indices {
            switch text.utf8[index] {
            case 40, 91: open.append(index)
            case 41, 93: _ = open.popLast()
            default: break
            }
        }
        guard let first = open.first else { return nil }
        return Fault(text: LintExcerpt.of(String(text[first...])), what: "has a bracket that is not closed")
    }

    /// “…, and if this is not there.”: a condition with nothing that follows from it. Only where the condition follows
    /// a joining word, has no comma after it and ends in “is (not)” and one word, as others can be whole.
    private func openCondition(_ text: Substring) -> Fault? {
        guard text.last == ".", let comma = text.utf8.lastIndex(of: 44) else { return nil }
        let clause = text[text.index(after: comma)...].dropLast()
        guard !clause.utf8.contains(where: { [46, 33, 63, 59, 58].contains($0) }) else { return nil }
        let words = LintWords.of(String(clause))
        guard words.count >= 4, let first = words.first, neverLast.contains(first), conditions.contains(words[1])
        else { return nil }
        let before = words.dropLast().last == "not" ? words.dropLast(2).last : words.dropLast().last
        guard let before, copulas.contains(before) else { return nil }
        return Fault(text: Self.tail(text), what: "ends in a condition, and nothing is said to follow from it")
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let last = text.utf8.last, last <= 32 { text = text.dropLast() }
        return text
    }

    private static func tail(_ text: Substring) -> String {
        guard text.count > 60 else { return String(text) }
        let end = text.suffix(60)
        return "… " + (end.firstIndex { $0.isWhitespace }.map { end[end.index(after: $0)...] } ?? end)
    }
}
