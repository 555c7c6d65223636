/// A sentence, or a part of one, with a number by which equal ones are found quickly. Texts are cut at full stops,
/// semicolons and line ends; abbreviations cut too, which only makes the parts shorter.
struct PrintedSentence {
    /// Bytes of the text.
    private let range: Range<Int>
    let words: Int
    /// Equal for sentences of equal letters and digits, whatever their case.
    let fingerprint: UInt64

    func text(in text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    static func all(of text: String) -> [PrintedSentence] {
        var text = text
        return text.withUTF8 { bytes in
            var sentences: [PrintedSentence] = []
            var current = Current()
            for (place, byte) in bytes.enumerated() {
                if byte == 46 || byte == 59 || byte == 10 {
                    current.end(at: place, &sentences)
                } else {
                    current.add(byte)
                }
            }
            current.end(at: bytes.count, &sentences)
            return sentences
        }
    }

    private struct Current {
        var start = 0
        var words = 0
        var fingerprint = LintWords.fingerprint(EmptyCollection())
        var isInWord = false

        mutating func add(_ byte: UInt8) {
            let isLetter = (97...122).contains(byte | 32) || (48...57).contains(byte) || byte > 127
            if isLetter {
                if !isInWord { words += 1 }
                let lower = (65...90).contains(byte) ? byte | 32 : byte
                fingerprint = LintWords.fingerprint(CollectionOfOne(lower), after: fingerprint)
            }
            isInWord = isLetter
        }

        mutating func end(at place: Int, _ sentences: inout [PrintedSentence]) {
            if words > 0 {
                sentences.append(PrintedSentence(range: start..<place, words: words, fingerprint: fingerprint))
            }
            self = Current()
            start = place + 1
        }
    }
}
