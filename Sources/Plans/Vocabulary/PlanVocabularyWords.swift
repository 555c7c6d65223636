/// A word, a number or a mark of a printed text.
package struct PrintedWord: Hashable, Sendable {
    package enum Kind: Sendable { case word, number, mark }
    package let kind: Kind
    /// In lower case, with plain apostrophes and hyphens.
    package let folded: String
    package let range: Range<String.Index>
    /// White space stands before it, or nothing.
    package let isSpaced: Bool
    /// A new line begins with it, or the text.
    package let startsLine: Bool
    /// Its first letter is a capital.
    package let isCapitalised: Bool
}

/// A text with its words. Asking for a word outside of it gives nil, so that no reading can trap.
package struct PrintedText: Sendable {
    package let text: String
    package let words: [PrintedWord]

    package init(_ text: some StringProtocol) {
        self.text = String(text)
        var scanner = WordScanner(self.text)
        words = scanner.all()
    }

    package var count: Int { words.count }

    /// Words without marks; the marks, where there is nothing else: “#”.
    package var titleWords: [String] {
        let folded = words.filter { $0.kind != .mark }.map(\.folded)
        return folded.isEmpty ? words.map(\.folded) : folded
    }

    package var indices: Range<Int> { words.indices }

    package subscript(index: Int) -> PrintedWord? { words.indices.contains(index) ? words[index] : nil }

    /// The word in lower case; empty outside the text.
    package func folded(_ index: Int) -> String { self[index]?.folded ?? "" }

    /// The text as printed from one word up to another, which is left out.
    package func printed(_ range: Range<Int>) -> String {
        let inside = range.clamped(to: words.indices)
        guard let first = self[inside.lowerBound], let last = self[inside.upperBound - 1], !inside.isEmpty else {
            return ""
        }
        return String(text[first.range.lowerBound..<last.range.upperBound])
    }
}

/// Cuts a text into words.
struct WordScanner {
    private let text: String
    private var index: String.Index
    private var words: [PrintedWord] = []
    private var isSpaced = true
    private var startsLine = true

    init(_ text: String) { (self.text, index) = (text, text.startIndex) }

    mutating func all() -> [PrintedWord] {
        while index < text.endIndex {
            let character = text[index]
            if character.isPlainSpace {
                isSpaced = true
                startsLine = startsLine || character.isNewline
                index = text.index(after: index)
            } else {
                take(character)
            }
        }
        return words
    }

    private mutating func take(_ character: Character) {
        let start = index
        if character.isASCIIDigit {
            takeNumber()
        } else if character.isPlainLetter {
            takeLetters()
        } else {
            index = text.index(after: index)
        }
        add(from: start, first: character)
    }

    private mutating func add(from start: String.Index, first: Character) {
        let folded = Folding.fold(text[start..<index])
        let kind: PrintedWord.Kind =
            !(first.isLetter || first.isASCIIDigit) ? .mark : isNumber(folded) ? .number : .word
        words.append(
            PrintedWord(
                kind: kind, folded: folded, range: start..<index, isSpaced: isSpaced, startsLine: startsLine,
                isCapitalised: first.isCapital))
        (isSpaced, startsLine) = (false, false)
    }

    private func isNumber(_ folded: String) -> Bool {
        folded.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 44 }
            && folded.utf8.filter { $0 == 46 }.count < 2
    }

    private mutating func takeLetters() {
        while let character = current {
            guard character.isPlainLetter || character.isASCIIDigit || isInnerApostrophe(character) else { return }
            index = text.index(after: index)
        }
    }

    private func isInnerApostrophe(_ character: Character) -> Bool {
        Folding.apostrophes.contains(character) && next?.isLetter == true
    }

    /// Digits with what belongs to them: `1.52`, `1,000`, `31st`, `8a`. A longer word begins a new one: `12months`.
    private mutating func takeNumber() {
        takeDigits()
        while let character = current, character == "." || isThousands(character), next?.isASCIIDigit == true {
            index = text.index(after: index)
            takeDigits()
        }
        let letters = text[index...].prefix { $0.isLetter || $0.isASCIIDigit }
        if letters.prefix(while: \.isLetter).count <= 2 { index = letters.endIndex }
    }

    private mutating func takeDigits() {
        while current?.isASCIIDigit == true { index = text.index(after: index) }
    }

    private func isThousands(_ character: Character) -> Bool {
        character == "," && text[index...].dropFirst().prefix(while: \.isASCIIDigit).count == 3
    }

    private var current: Character? { index < text.endIndex ? text[index] : nil }

    private var next: Character? {
        let after = text.index(after: index)
        return after < text.endIndex ? text[after] : nil
    }
}

/// Writings of one mark are one.
enum Folding {
    static let apostrophes: Set<Character> = ["'", "’", "‘", "`", "´"]
    private static let dashes: Set<Character> = ["-", "–", "—", "‐", "‑", "−"]
    private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

    static func fold(_ text: Substring) -> String {
        guard let first = text.first else { return "" }
        if dashes.contains(first) { return "-" }
        if quotes.contains(first) { return "\"" }
        let lower = text.lowercased()
        guard lower.contains(where: apostrophes.contains) else { return lower }
        return String(lower.map { apostrophes.contains($0) ? "'" : $0 })
    }
}

extension Character {
    /// The same as `isLetter`, without looking up what needs no looking up.
    var isPlainLetter: Bool {
        guard let ascii = asciiValue else { return isLetter }
        return (97...122).contains(ascii) || (65...90).contains(ascii)
    }

    /// The same as `isWhitespace`, likewise.
    var isPlainSpace: Bool {
        guard let ascii = asciiValue else { return isWhitespace }
        return ascii == 32 || (9...13).contains(ascii)
    }

    var isASCIIDigit: Bool { asciiValue.map { (48...57).contains($0) } ?? false }

    /// The same as `isUppercase`, without looking up what needs no looking up.
    var isCapital: Bool {
        guard let ascii = asciiValue else { return isUppercase }
        return (65...90).contains(ascii)
    }
}
