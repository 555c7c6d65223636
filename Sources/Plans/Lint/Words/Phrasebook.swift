/// All lists and topics in one, so that a text is looked through once. In a phrase `train*` stands for every word that
/// begins so.
struct Phrasebook: Hashable, Sendable {
    enum Subject: Hashable, Sendable {
        case list(LintWordList)
        /// Place in the list of topics.
        case topic(Int)
    }

    struct Phrase: Hashable, Sendable {
        let subject: Subject
        let words: [Stem]
    }

    struct Stem: Hashable, Sendable {
        let text: String
        let isPrefix: Bool

        init(_ word: Substring) {
            isPrefix = word.hasSuffix("*")
            text = LintWords.of(String(word)).joined()
        }

        func matches(_ word: String) -> Bool { isPrefix ? word.hasPrefix(text) : word == text }
    }

    let phrases: [Phrase]
    /// First word to places in `phrases`.
    private let whole: [String: [Int]]
    /// Beginnings of first words to places in `phrases`.
    private let beginnings: [String: [Int]]
    private let lengths: [Int]

    init(words: [LintWordList: [String]], topics: [LintTopic]) {
        let lists = LintWordList.allCases.flatMap { list in
            (words[list] ?? []).map { (Subject.list(list), $0) }
        }
        let subjects = topics.enumerated().flatMap { index, topic in topic.words.map { (Subject.topic(index), $0) } }
        phrases = (lists + subjects).map { Phrase(subject: $0, words: Self.stems($1)) }.filter { !$0.words.isEmpty }
        var whole: [String: [Int]] = [:]
        var beginnings: [String: [Int]] = [:]
        for (place, phrase) in phrases.enumerated() {
            guard let first = phrase.words.first else { continue }
            if first.isPrefix {
                beginnings[first.text, default: []].append(place)
            } else {
                whole[first.text, default: []].append(place)
            }
        }
        (self.whole, self.beginnings) = (whole, beginnings)
        lengths = Set(beginnings.keys.map(\.utf8.count)).sorted()
    }

    /// Phrases that can begin with a word.
    func candidates(_ word: String) -> [Phrase] {
        var found = whole[word] ?? []
        for length in lengths where length <= word.utf8.count {
            if let beginning = String(word.utf8.prefix(length)) { found += beginnings[beginning] ?? [] }
        }
        return found.map { phrases[$0] }
    }

    /// A hyphen or apostrophe in a phrase stands for what it stands for in a text.
    private static func stems(_ phrase: String) -> [Stem] {
        phrase.split { $0.isWhitespace || $0 == "-" || $0 == "/" }.map(Stem.init).filter { !$0.text.isEmpty }
    }
}
