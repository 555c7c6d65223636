import Workforce

/// Which new action is which held one, as far as that has been found.
struct Pairing {
    struct Pair {
        let new: Int
        let old: Int
        let likeness: Double
        let sameNumber: Bool

        /// The likest first, then in the order of both lists.
        static func isBetter(_ a: Pair, _ b: Pair) -> Bool {
            (a.likeness, a.sameNumber ? 1 : 0, b.new, b.old) > (b.likeness, b.sameNumber ? 1 : 0, a.new, a.old)
        }

        /// The same for one new action: of those that are equally like it, those that stand where it stands.
        static func isNearer(_ a: Pair, _ b: Pair) -> Bool {
            (a.likeness, a.sameNumber ? 1 : 0, abs(b.new - b.old), b.old)
                > (b.likeness, b.sameNumber ? 1 : 0, abs(a.new - a.old), a.old)
        }
    }

    /// Of an action that resembles very many, so many are looked at, so often.
    private static let (most, rounds) = (32, 4)

    let new: [Action]
    let old: [Action]
    /// Index of a new action to that of a held one.
    private(set) var matches: [Int: Int] = [:]
    private var given: Set<Int> = []
    private let index: LikenessIndex

    init(new: [Action], old: [Action]) {
        (self.new, self.old) = (new, old)
        index = LikenessIndex(new: new.map(\.text), old: old.map(\.text))
    }

    /// Actions whose words are the same, in their order where the words stand more than once; those with the same
    /// number too go first.
    mutating func matchSameWords() {
        match { [Spelling.words($0.text), $0.ref ?? ""] }
        match { [Spelling.words($0.text)] }
    }

    /// The likest pairs first.
    mutating func matchBest(_ isGood: (Pair) -> Bool) {
        for _ in 0..<Self.rounds {
            let before = matches.count
            let good = new.indices.flatMap { openPairs($0).filter(isGood).sorted(by: Pair.isNearer).prefix(Self.most) }
            for pair in good.sorted(by: Pair.isBetter) where matches[pair.new] == nil && !given.contains(pair.old) {
                take(pair.new, pair.old)
            }
            if matches.count == before { return }
        }
    }

    /// For each new action without a match the held one that it resembles most, where that is much. One held action
    /// may be named by several.
    func doubts(keys: [String]) -> [PlanMatching.Doubt] {
        new.indices.compactMap { place in
            openPairs(place).max { $0.likeness < $1.likeness }.map {
                PlanMatching.Doubt(new: keys[place], old: old[$0.old].key, likeness: $0.likeness)
            }
        }
    }

    private func openPairs(_ place: Int) -> [Pair] {
        guard matches[place] == nil, given.count < old.count else { return [] }
        return index.alike(place).compactMap { found in
            guard !given.contains(found.old) else { return nil }
            let sameNumber = new[place].ref != nil && new[place].ref == old[found.old].ref
            return Pair(new: place, old: found.old, likeness: found.likeness, sameNumber: sameNumber)
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
