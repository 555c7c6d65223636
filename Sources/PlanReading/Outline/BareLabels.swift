import Plans

/// “Review the policy; owner Head of People; due May 2025”: labels without a colon, known by what follows them.
enum BareLabels {
    private static let leads: Set<PlanField> = [.lead, .accountable, .responsible]
    private static let longestLabel = 3

    /// Where each begins, its field, and its last word.
    static func all(in text: PrintedText, _ vocabulary: PlanVocabulary) -> [(Int, PlanField, Int)] {
        text.indices.compactMap { index in
            guard [";", "(", "["].contains(text.folded(index - 1)) else { return nil }
            return label(at: index, in: text, vocabulary)
        }
    }

    private static func label(
        at index: Int, in text: PrintedText, _ vocabulary: PlanVocabulary
    ) -> (Int, PlanField, Int)? {
        for count in stride(from: longestLabel, through: 1, by: -1) {
            let words = (index..<index + count).map(text.folded)
            let field = vocabulary.columnWords[words.first ?? ""]?.first { $0.words == words && !$0.isWhole }?.field
            let value = text.printed(index + count..<end(of: index + count, in: text))
            if let field, suits(value, field, vocabulary) { return (index, field, index + count - 1) }
        }
        return nil
    }

    private static func end(of start: Int, in text: PrintedText) -> Int {
        let last = max(start, text.count)
        return (start..<last).first { [";", ")", "]"].contains(text.folded($0)) } ?? last
    }

    private static func suits(_ value: String, _ field: PlanField, _ vocabulary: PlanVocabulary) -> Bool {
        let text = PrintedText(value)
        guard let first = text[0] else { return false }
        if leads.contains(field) {
            return first.isCapitalised
                && [WordList.postStarts, .postWords, .groupWords, .departments].contains {
                    vocabulary[$0].first(in: text) != nil
                }
        }
        guard field == .due else { return false }
        return DuePhrase.read(value, published: nil, vocabulary: vocabulary, setting: .cell).due.kind != .none
    }
}
