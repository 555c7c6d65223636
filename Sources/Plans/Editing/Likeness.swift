import Workforce

/// How alike two texts are by their words, from 0 to 1. It proposes and never decides: printings of one action go down
/// to about a half, and different actions up to three quarters.
package struct Likeness: Sendable {
    private let words: [String: Int]
    private let count: Int

    package init(_ text: String) {
        let found = Spelling.words(text).split(separator: " ").map(String.init)
        words = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
        count = found.count
    }

    /// Dice's coefficient of the words, each as often as it stands there: twice what both have over all they have.
    package func to(_ other: Likeness) -> Double {
        guard count + other.count > 0 else { return 1 }
        let (few, many) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        let shared = few.reduce(0) { $0 + min($1.value, many[$1.key] ?? 0) }
        return Double(2 * shared) / Double(count + other.count)
    }
}
