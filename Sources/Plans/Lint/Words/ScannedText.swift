/// A text with the phrases of the phrasebook in it.
struct ScannedText: Sendable {
    struct Hit: Sendable {
        let subject: Phrasebook.Subject
        /// Place of its first word, and how many words it has.
        let start: Int
        let count: Int
    }

    static let empty = ScannedText(words: [], hits: [], fingerprint: 0)

    let words: [String]
    /// In the order of the text.
    let hits: [Hit]
    /// Equal for equal words.
    let fingerprint: UInt64

    func first(_ list: LintWordList) -> Hit? { hits.first { $0.subject == .list(list) } }
    func has(_ list: LintWordList) -> Bool { first(list) != nil }

    /// Places of topics that its words show.
    var topics: Set<Int> {
        hits.reduce(into: []) { topics, hit in
            if case .topic(let topic) = hit.subject { topics.insert(topic) }
        }
    }

    /// How many different words or phrases show a topic.
    var topicWords: Int {
        let shown = hits.compactMap { hit -> ArraySlice<String>? in
            if case .topic = hit.subject { words[hit.start..<(hit.start + hit.count)] } else { nil }
        }
        return Set(shown).count
    }
}
