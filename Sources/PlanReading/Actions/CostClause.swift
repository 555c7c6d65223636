import Plans

/// What a sentence says of money.
enum CostClause {
    private static let ends: Set<Character> = [".", ";", ",", "–", "—", "(", ")"]

    /// The clauses with a word about money; nil where there are none.
    static func find(in text: String, vocabulary: PlanVocabulary) -> String? {
        guard vocabulary[.money].first(in: PrintedText(text)) != nil else { return nil }
        let clauses = text.split { ends.contains($0) }.map { $0.trimmingSpaces }
        let found = clauses.filter { vocabulary[.money].first(in: PrintedText($0)) != nil }
        return found.isEmpty ? nil : found.joined(separator: "; ")
    }
}

extension StringProtocol {
    var trimmingSpaces: String {
        String(String(drop { $0.isWhitespace }).reversed().drop { $0.isWhitespace }.reversed())
    }
}
