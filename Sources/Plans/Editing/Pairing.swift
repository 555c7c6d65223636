import Workforce

/// Which new action is which held one, as far as that has been found.
struct Pairing {
    struct Pair {
        let new: Int
        let old: Int
        let likeness: Double
        let sameNumber: Bool
    }

    let new: [Action]
    let old: [Action]
    /// Index of a new action to that of a held one.
    private(set) var matches: [Int: Int] = [:]
    private var given: Set<Int> = []
    private let newWords: [Likeness]
    private let oldWords: [Likeness]

    init(new: [Action], old: [Action]) {
        (self.new, self.old) = (new, old)
        newWords = new.map { Likeness($0.text) }
        oldWords = old.map { Likeness($0.text) }
    }

    /// Actions whose words are the same, in their order where the words stand more than once; those with the same
    /// number too go first.
    mutating func matchSameWords() {
        match { [Spelling.words($0.text), $0.ref ?? ""] }
        match { [Spelling.words($0.text)] }
    }

    /// The likest pairs first.
    mutating func matchBest(_ isGood: (Pair) -> Bool) {
        let good = openPairs().filter(isGood).sorted {
            ($0.likeness, $0.sameNumber ? 1 : 0, $1.new, $1.old) > ($1.likeness, $1.sameNumber ? 1 : 0, $0.new, $0.old)
        }
        for pair in good where matches[pair.new] == nil && !given.contains(pair.old) { take(pair.new, pair.old) }
    }

    /// For each new action without a match the held one that it resembles most, where that is much.
    func doubts(keys: [String]) -> [PlanMatching.Doubt] {
        let best = Dictionary(grouping: openPairs().filter { $0.likeness >= PlanMatching.doubtful }, by: \.new)
        return best.sorted { $0.key < $1.key }.compactMap { _, pairs in
            pairs.max { $0.likeness < $1.likeness }.map {
                PlanMatching.Doubt(new: keys[$0.new], old: old[$0.old].key, likeness: $0.likeness)
            }
        }
    }

    private func openPairs() -> [Pair] {
        let free = old.indices.filter { !given.contains($0) }
        return new.indices.filter { matches[$0] == nil }.flatMap { a in
            free.compactMap { b in
                let likeness = newWords[a].to(oldWords[b])
                let sameNumber = new[a].ref != nil && new[a].ref == old[b].ref
                return likeness < PlanMatching.doubtful
                    ? nil : Pair(new: a, old: b, likeness: likeness, sameNumber: sameNumber)
            }
        }
    }

    private mutating func match(by name: (Action) -> [String]) {
        let free = Dictionary(grouping: old.indices.filter { !given.contains($0) }) { name(old[$0]) }
        var waiting = free.mapValues { $0[...] }
        for index in new.indices where matches[index] == nil {
            guard let next = waiting[name(new[index])]?.popFirst() else { continue }
            take(index, next)
        }
    }

    private mutating func take(_ new: Int, _ old: Int) {
        matches[new] = old
        given.insert(old)
    }
}
