import Plans

/// The words of an action that tell it from others, in the order of the text.
struct ContentWords {
    static let small: Set<String> = [
        "a", "an", "and", "the", "of", "to", "in", "for", "with", "on", "at", "by", "or", "as", "is", "are", "be",
        "that",
        "this", "these", "it", "its", "will", "how", "what", "who", "when", "which", "from", "our", "we", "their",
        "via", "so", "can", "has", "have", "s",
    ]

    /// Stems, small words left out.
    let stems: [String]
    /// Those of the first sentence.
    let opening: [String]
    /// Capitals such as `EDI`, by their stem.
    let initials: Set<String>
    /// First letters of all words, for what such capitals stand for.
    let letters: [(letter: Character, stem: String)]

    init(_ text: String, leaving continuing: PhraseSet) {
        let printed = PrintedText(text)
        let start = Self.start(printed, continuing)
        let words = printed.words[start...].filter { $0.kind != .mark && !Self.small.contains($0.folded) }
        stems = words.map { Self.stem($0.folded) }
        let end = printed.words[start...].firstIndex { [".", ":", ";"].contains($0.folded) } ?? printed.count
        opening = printed.words[start..<max(start, end)].filter { $0.kind != .mark && !Self.small.contains($0.folded) }
            .map { Self.stem($0.folded) }
        let capitals = words.filter { (2...6).contains($0.folded.count) && text[$0.range].allSatisfy(\.isUppercase) }
        initials = Set(capitals.map(\.folded))
        letters = words.compactMap { word in word.folded.first.map { ($0, Self.stem(word.folded)) } }
    }

    /// “The Trust will continue to …”: what is done is what follows.
    private static func start(_ text: PrintedText, _ continuing: PhraseSet) -> Int {
        guard let place = continuing.first(in: text, within: 0..<8), place.upperBound < text.count else { return 0 }
        return place.lowerBound == 0 || text.count > place.upperBound + 3 ? place.upperBound : 0
    }

    static func stem(_ word: String) -> String {
        for ending in ["ing", "ed", "es", "s"] where word.count > ending.count + 3 && word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            return stem.last == "e" ? String(stem.dropLast()) : String(stem)
        }
        return word.count > 4 && word.hasSuffix("e") ? String(word.dropLast()) : word
    }

    /// Stems that the capitals of the other text stand for: “equality, diversity and inclusion” for EDI.
    func spelled(by initials: Set<String>) -> Set<String> {
        var found: Set<String> = []
        for capitals in initials {
            let wanted = Array(capitals)
            for start in letters.indices where start + wanted.count <= letters.count {
                let run = letters[start..<start + wanted.count]
                if run.map(\.letter) == wanted { found.formUnion(run.map(\.stem) + [capitals]) }
            }
        }
        return found
    }
}
