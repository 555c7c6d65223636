import Plans

/// The part of `plans/layouts.yaml` that holds words and marks.
extension LayoutsFile {
    static func marks(_ reader: Reader) -> [Link.Strength: TableWords.Mark]? {
        guard let fields = Fields(reader, allowed: Link.Strength.allCases.map(\.rawValue)) else { return nil }
        let found = Link.Strength.allCases.map { ($0, fields.required($0.rawValue).flatMap(mark)) }
        let whole = found.compactMap { strength, mark in mark.map { (strength, $0) } }
        guard whole.count == found.count else { return nil }
        if Set(whole.map { $0.1.letter.lowercased() }).count < whole.count {
            reader.report("Two marks have the same letter.")
        }
        return Dictionary(whole, uniquingKeysWith: { first, _ in first })
    }

    private static func mark(_ reader: Reader) -> TableWords.Mark? {
        guard let fields = reader.fields("letter", "meaning", "fill") else { return nil }
        let (letter, meaning) = (fields.text("letter"), fields.text("meaning"))
        let fill = fields.required("fill").flatMap(colour)
        guard let letter, let meaning, let fill else { return nil }
        return TableWords.Mark(letter: letter, meaning: meaning, fill: fill)
    }

    private static func colour(_ reader: Reader) -> String? {
        guard let text = reader.text() else { return nil }
        guard text.utf8.count == 6, UInt32(text, radix: 16) != nil else {
            reader.report("\"\(text)\" is not a colour of six hexadecimal digits.")
            return nil
        }
        return text.uppercased()
    }

    static func phrases(_ reader: Reader) -> [TableWords.Phrase: String]? {
        let all = TableWords.Phrase.allCases
        guard let fields = Fields(reader, allowed: all.map(\.rawValue)) else { return nil }
        let found = all.compactMap { phrase in fields.text(phrase.rawValue).map { (phrase, $0) } }
        return found.count == all.count ? Dictionary(found, uniquingKeysWith: { first, _ in first }) : nil
    }
}
