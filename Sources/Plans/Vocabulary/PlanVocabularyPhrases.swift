/// Phrases of one meaning, found in a text whatever its capitals, dashes and spaces.
package struct PhraseSet: Sendable {
    /// First word to what follows it, longest first.
    private let rests: [String: [[String]]]
    /// As they are written in the catalogue.
    package let phrases: [String]

    package init(_ phrases: [String]) {
        self.phrases = phrases
        var rests: [String: [[String]]] = [:]
        for phrase in phrases {
            let words = PrintedText(phrase).words.map(\.folded)
            guard let first = words.first else { continue }
            rests[first, default: []].append(Array(words.dropFirst()))
        }
        self.rests = rests.mapValues { $0.sorted { $0.count > $1.count } }
    }

    package static let empty = PhraseSet([])

    /// Whether one word, in lower case, is a whole phrase.
    package func contains(word: String) -> Bool { rests[word]?.contains([]) ?? false }

    /// How many words the longest phrase takes that begins at a word; nil where none does.
    package func length(in text: PrintedText, at index: Int) -> Int? {
        guard let word = text[index], let candidates = rests[word.folded] else { return nil }
        let rest = candidates.first { rest in
            rest.indices.allSatisfy { text.folded(index + 1 + $0) == rest[$0] }
        }
        return rest.map { $0.count + 1 }
    }

    /// The place of the first phrase that lies in a range.
    package func first(in text: PrintedText, within range: Range<Int>? = nil) -> Range<Int>? {
        let range = (range ?? text.indices).clamped(to: text.indices)
        for index in range {
            if let length = length(in: text, at: index), index + length <= range.upperBound {
                return index..<index + length
            }
        }
        return nil
    }

    /// The place of the last phrase that lies in a range.
    package func last(in text: PrintedText, within range: Range<Int>? = nil) -> Range<Int>? {
        let range = (range ?? text.indices).clamped(to: text.indices)
        for index in range.reversed() {
            if let length = length(in: text, at: index), index + length <= range.upperBound {
                return index..<index + length
            }
        }
        return nil
    }

    /// The places of all phrases, none in another.
    package func all(in text: PrintedText) -> [Range<Int>] {
        var (found, index): ([Range<Int>], Int) = ([], 0)
        while index < text.count {
            let length = length(in: text, at: index)
            if let length { found.append(index..<index + length) }
            index += length ?? 1
        }
        return found
    }

    /// Whether the text is one of the phrases, but for marks around it.
    package func isWhole(_ text: PrintedText) -> Bool {
        let start = text.words.firstIndex { $0.kind != .mark } ?? 0
        guard let length = length(in: text, at: start) else { return false }
        return text.words.dropFirst(start + length).allSatisfy { $0.kind == .mark }
    }

    /// Whether a phrase ends just before a word.
    package func endsBefore(_ index: Int, in text: PrintedText, longest: Int = 5) -> Range<Int>? {
        for start in stride(from: max(0, index - longest), to: index, by: 1) {
            if holds(index - start, in: text, at: start) { return start..<index }
        }
        return nil
    }

    /// Whether a phrase of just so many words begins here.
    private func holds(_ count: Int, in text: PrintedText, at index: Int) -> Bool {
        guard let candidates = rests[text.folded(index)] else { return false }
        return candidates.contains { rest in
            rest.count + 1 == count && rest.indices.allSatisfy { text.folded(index + 1 + $0) == rest[$0] }
        }
    }
}
