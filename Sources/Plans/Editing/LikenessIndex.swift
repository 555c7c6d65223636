import Workforce

/// Finds the texts of a list that are like another text, without comparing each with each. Likeness is as `Likeness`
/// has it; only what reaches `PlanMatching.doubtful`, a half, is found.
///
/// Two texts that are half alike share a third of the words of each. So they share one of the rarest words of each,
/// as many as are left when all but one of that third are the commonest (prefix filtering; Chaudhuri, Ganti and
/// Kaushik, “A primitive operator for similarity joins in data cleaning”, ICDE 2006).
struct LikenessIndex {
    /// Numbers of the words of each text, the rarest first, a word as often as it stands there.
    private let queries: [[Int]]
    private let texts: [[Int]]
    /// By the number of a word the texts among whose rarest words it is.
    private let places: [Int: [Int]]

    init(new: [String], old: [String]) {
        let (newWords, oldWords) = (new.map(Self.words), old.map(Self.words))
        var frequency: [Substring: Int] = [:]
        for words in newWords + oldWords { for word in Set(words) { frequency[word, default: 0] += 1 } }
        let ranked = frequency.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.enumerated()
        let numbers = Dictionary(ranked.map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
        queries = newWords.map { $0.compactMap { numbers[$0] }.sorted() }
        texts = oldWords.map { $0.compactMap { numbers[$0] }.sorted() }
        var places: [Int: [Int]] = [:]
        for (place, words) in texts.enumerated() {
            for word in Set(Self.rarest(words)) { places[word, default: []].append(place) }
        }
        self.places = places
    }

    /// The texts that are like one of the new ones, in order.
    func alike(_ new: Int) -> [(old: Int, likeness: Double)] {
        let query = queries[new]
        var isCandidate = Array(repeating: false, count: texts.count)
        for word in Set(Self.rarest(query)) { for place in places[word] ?? [] { isCandidate[place] = true } }
        return texts.indices.compactMap { old in
            guard isCandidate[old] else { return nil }
            let likeness = Self.likeness(query, texts[old])
            return likeness < PlanMatching.doubtful ? nil : (old, likeness)
        }
    }

    private static func words(_ text: String) -> [Substring] { Spelling.words(text).split(separator: " ") }

    private static func rarest(_ words: [Int]) -> ArraySlice<Int> {
        words.prefix(words.count - (words.count + 2) / 3 + 1)
    }

    private static func likeness(_ a: [Int], _ b: [Int]) -> Double {
        guard min(a.count, b.count) * 3 >= max(a.count, b.count) else { return 0 }
        var (shared, i, j) = (0, 0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                (shared, i, j) = (shared + 1, i + 1, j + 1)
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return Double(2 * shared) / Double(a.count + b.count)
    }
}
