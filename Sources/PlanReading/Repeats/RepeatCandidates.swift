/// Pairs of wordings worth comparing: they share rare words. Keeps long documents from being compared all with all.
enum RepeatCandidates {
    private static let rareWords = 10
    private static let mostSharers = 40
    private static let fewestShared = 2

    /// Pairs `(earlier, later)`, in order.
    static func pairs(_ texts: [ContentWords], weights: WordWeights) -> [(Int, Int)] {
        var holders: [String: [Int]] = [:]
        var pairs: [(Int, Int)] = []
        for (index, text) in texts.enumerated() {
            let rare = rarest(text, weights)
            var shared: [Int: Int] = [:]
            for word in rare {
                for earlier in (holders[word] ?? []).suffix(mostSharers) { shared[earlier, default: 0] += 1 }
            }
            let enough = min(fewestShared, rare.count)
            pairs += shared.filter { $0.value >= enough }.keys.sorted().map { ($0, index) }
            for word in rare { holders[word, default: []].append(index) }
        }
        return pairs
    }

    /// Words that only one wording holds cannot be shared.
    private static func rarest(_ text: ContentWords, _ weights: WordWeights) -> [String] {
        let shared = Set(text.stems).filter { weights.frequency(of: $0) > 1 }
        return Array(
            shared.sorted { (weights.frequency(of: $0), $0) < (weights.frequency(of: $1), $1) }.prefix(rareWords))
    }
}
