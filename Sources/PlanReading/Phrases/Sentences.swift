import Plans

/// Cuts a text into sentences, as ranges of words.
enum Sentences {
    static func all(in text: PrintedText) -> [Range<Int>] {
        var (found, start): ([Range<Int>], Int) = ([], 0)
        for index in text.indices where ends(text, index) {
            found.append(start..<index + 1)
            start = index + 1
        }
        if start < text.count { found.append(start..<text.count) }
        return found
    }

    private static func ends(_ text: PrintedText, _ index: Int) -> Bool {
        guard [".", ";", "•", "·"].contains(text.folded(index)) else { return false }
        guard text.folded(index) == "." else { return true }
        let isAbbreviation = ["e", "g", "i", "no", "etc", "vs", "approx", "min"].contains(text.folded(index - 1))
        return !isAbbreviation && (text[index + 1]?.isSpaced ?? true)
    }
}
