import Plans
import Workforce

/// Finds actions that are printed more than once. Words alone cannot tell: what is alike is proposed, and asked about.
struct RepeatedActions {
    let vocabulary: PlanVocabulary
    let inquiry: Inquiry

    /// For each printing the index of its first printing; its own where there is none before it.
    func firstPrintings(of printings: [Action]) -> [Int] {
        var first = identical(printings)
        let unlike = printings.indices.filter { first[$0] == $0 }
        let words = unlike.map { ContentWords(printings[$0].text, leaving: vocabulary[.continuing]) }
        let likeness = WordingLikeness(weights: WordWeights(words, vocabulary: vocabulary))
        let pairs = RepeatCandidates.pairs(words, weights: likeness.weights)
        for (later, earlier) in best(pairs, words, likeness, unlike, printings) {
            if isSame(earlier.verdict, printings[unlike[later]], printings[unlike[earlier.index]]) {
                first[unlike[later]] = unlike[earlier.index]
            }
        }
        return first.indices.map { root(of: $0, in: first) }
    }

    /// The same words, whatever the marks and capitals.
    private func identical(_ printings: [Action]) -> [Int] {
        var seen: [String: Int] = [:]
        return printings.indices.map { index in
            let words = Spelling.words(printings[index].text)
            if let first = seen[words] { return first }
            seen[words] = index
            return index
        }
    }

    private typealias Earlier = (index: Int, verdict: WordingLikeness.Verdict)

    /// For each later wording the earlier one that it is likest to.
    private func best(
        _ pairs: [(Int, Int)], _ words: [ContentWords], _ likeness: WordingLikeness, _ unlike: [Int],
        _ printings: [Action]
    ) -> [(Int, Earlier)] {
        var found: [Int: Earlier] = [:]
        for (earlier, later) in pairs where found[later]?.verdict != .same {
            var verdict = likeness.verdict(words[earlier], words[later])
            let (a, b) = (printings[unlike[earlier]], printings[unlike[later]])
            if verdict == .same, a.standsBeside(b) { verdict = .perhaps }
            if verdict == .perhaps, a.standsBeside(b) { verdict = .different }
            guard verdict != .different, verdict == .same || found[later] == nil else { continue }
            found[later] = (earlier, verdict)
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func isSame(_ verdict: WordingLikeness.Verdict, _ later: Action, _ earlier: Action) -> Bool {
        guard let line = later.firstLine, let before = earlier.firstLine else { return false }
        let isLikely = verdict == .same
        let question = Question(
            line: line, code: isLikely ? "same-action" : "maybe-same-action",
            text:
                "The action on line \(line) reads \(isLikely ? "nearly" : "somewhat") like the one on line \(before): "
                + "“\(later.text.shortened)” and “\(earlier.text.shortened)”. Is it the same piece of work?",
            choices: ["Keep as one action", "Keep as separate actions"], assumed: isLikely ? 0 : 1)
        return inquiry.decide(question) == 0
    }

    private func root(of index: Int, in first: [Int]) -> Int {
        var index = index
        while first[index] != index { index = first[index] }
        return index
    }
}

extension Action {
    /// Both stand under the same heading, where nobody prints one action twice.
    fileprivate func standsBeside(_ other: Action) -> Bool {
        guard let mine = occurrences.first?.under, let theirs = other.occurrences.first?.under else { return false }
        return mine == theirs && !mine.isEmpty || theme == other.theme && mine.isEmpty && theirs.isEmpty
    }
}

extension String {
    private static let shortLength = 90

    /// Enough of it to know it by.
    var shortened: String { count <= Self.shortLength ? self : prefix(Self.shortLength - 1) + "…" }
}
