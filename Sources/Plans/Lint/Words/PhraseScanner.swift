/// Looks texts through. It remembers the words and texts it has met, as plans use few words many times, and the same
/// objective for many actions.
struct PhraseScanner {
    private struct Known {
        let word: String
        /// Phrases that it is by itself.
        var alone: [Phrasebook.Subject] = []
        /// Longer phrases that can begin with it.
        var beginnings: [Phrasebook.Phrase] = []
    }

    private let book: Phrasebook
    private var known: [UInt64: Known] = [:]
    private var texts: [String: ScannedText] = [:]

    init(_ book: Phrasebook) { self.book = book }

    mutating func scan(_ text: String?) -> ScannedText {
        guard let text, !text.isEmpty else { return .empty }
        if let scanned = texts[text] { return scanned }
        let scanned = read(text)
        texts[text] = scanned
        return scanned
    }

    private mutating func read(_ text: String) -> ScannedText {
        var words: [String] = []
        words.reserveCapacity(text.utf8.count / 6)
        var hits: [ScannedText.Hit] = []
        var waiting: [(place: Int, phrases: [Phrasebook.Phrase])] = []
        var fingerprint: UInt64 = 1
        LintWords.each(text) { bytes in
            let number = LintWords.fingerprint(bytes)
            fingerprint = (fingerprint &* 0x100_0000_01B3) ^ number
            let word = look(up: bytes, number)
            for subject in word.alone { hits.append(.init(subject: subject, start: words.count, count: 1)) }
            if !word.beginnings.isEmpty { waiting.append((words.count, word.beginnings)) }
            words.append(word.word)
        }
        let longer = longer(waiting, words)
        if !longer.isEmpty { hits = (hits + longer).sorted { $0.start < $1.start } }
        return ScannedText(words: words, hits: hits, fingerprint: fingerprint)
    }

    private mutating func look(up bytes: ArraySlice<UInt8>, _ number: UInt64) -> Known {
        if let word = known[number], word.word.utf8.elementsEqual(bytes) { return word }
        var word = Known(word: LintWords.text(bytes))
        for phrase in book.candidates(word.word) {
            if phrase.words.count == 1 { word.alone.append(phrase.subject) } else { word.beginnings.append(phrase) }
        }
        known[number] = word
        return word
    }

    private func longer(
        _ waiting: [(place: Int, phrases: [Phrasebook.Phrase])], _ words: [String]
    ) -> [ScannedText.Hit] {
        var hits: [ScannedText.Hit] = []
        for (place, phrases) in waiting {
            for phrase in phrases where matches(phrase.words, words, place) {
                hits.append(.init(subject: phrase.subject, start: place, count: phrase.words.count))
            }
        }
        return hits
    }

    private func matches(_ stems: [Phrasebook.Stem], _ words: [String], _ start: Int) -> Bool {
        guard start + stems.count <= words.count else { return false }
        for offset in 1..<stems.count where !stems[offset].matches(words[start + offset]) { return false }
        return true
    }
}
