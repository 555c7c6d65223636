import Plans

/// How nearly two wordings say the same.
struct WordingLikeness {
    enum Verdict: Equatable { case same, perhaps, different }

    private static let contained = 0.82
    private static let middling = 0.62
    private static let fewestWords = 3
    private static let longOpening = 6
    private static let sameOpening = 0.85

    /// Weight of each word: what is rare in the document tells more.
    let weights: WordWeights

    func verdict(_ first: ContentWords, _ second: ContentWords) -> Verdict {
        let (shorter, longer) = first.stems.count <= second.stems.count ? (first, second) : (second, first)
        guard shorter.stems.count >= Self.fewestWords else { return .different }
        let spelled = shorter.spelled(by: longer.initials).union(longer.spelled(by: shorter.initials))
        let contained = share(of: shorter.stems, in: longer.stems, spelled)
        if contradicts(shorter, longer, spelled) { return contained >= Self.middling ? .perhaps : .different }
        if contained >= Self.contained || opensAlike(shorter, longer, spelled) { return .same }
        return contained >= Self.middling ? .perhaps : .different
    }

    private func opensAlike(_ a: ContentWords, _ b: ContentWords, _ spelled: Set<String>) -> Bool {
        guard min(a.opening.count, b.opening.count) >= Self.longOpening else { return false }
        return min(share(of: a.opening, in: b.opening, spelled), share(of: b.opening, in: a.opening, spelled))
            >= Self.sameOpening
    }

    /// Each has a number in its first sentence that the other has not: band 5 and band 6, March and June.
    private func contradicts(_ a: ContentWords, _ b: ContentWords, _ spelled: Set<String>) -> Bool {
        let (mine, theirs) = (Set(a.opening.filter(isFigure)), Set(b.opening.filter(isFigure)))
        return !mine.subtracting(theirs).isEmpty && !theirs.subtracting(mine).isEmpty
    }

    private func isFigure(_ word: String) -> Bool { word.first?.isNumber == true || weights.isMonth(word) }

    /// The weight of the words that the other has too.
    private func share(of words: [String], in others: [String], _ spelled: Set<String>) -> Double {
        let (own, other) = (Set(words), Set(others))
        let total = own.reduce(0) { $0 + weights[$1] }
        guard total > 0 else { return 0 }
        return own.reduce(0) { $0 + (other.contains($1) || spelled.contains($1) ? weights[$1] : 0) } / total
    }
}
