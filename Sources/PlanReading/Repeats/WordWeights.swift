import Foundation
import Plans

/// How much a word tells: the rarer among the wordings of a document, the more.
struct WordWeights {
    private let occurrences: [String: Int]
    private let count: Int
    private let vocabulary: PlanVocabulary

    init(_ texts: [ContentWords], vocabulary: PlanVocabulary) {
        var occurrences: [String: Int] = [:]
        for text in texts { for stem in Set(text.stems) { occurrences[stem, default: 0] += 1 } }
        (self.occurrences, count, self.vocabulary) = (occurrences, texts.count, vocabulary)
    }

    subscript(_ word: String) -> Double { log(Double(count + 1) / Double(frequency(of: word))) + 0.1 }

    /// In how many wordings the word stands.
    func frequency(of word: String) -> Int { max(1, occurrences[word] ?? 1) }

    func isMonth(_ word: String) -> Bool { vocabulary.number(.months, word) != nil }
}
