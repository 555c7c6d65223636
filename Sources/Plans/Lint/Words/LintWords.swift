/// The words of a text: runs of letters, digits, apostrophes and per cent signs, in lower case. A point between digits
/// is part of the number.
enum LintWords {
    static func of(_ text: String) -> [String] {
        var words: [String] = []
        each(text) { words.append(self.text($0)) }
        return words
    }

    /// Hands over each word as bytes.
    static func each(_ text: String, _ body: (ArraySlice<UInt8>) -> Void) {
        var word: [UInt8] = []
        var text = text
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if let letter = ascii(byte) {
                    word.append(letter)
                } else if byte == 46, isDigit(word.last), index + 1 < bytes.count, isDigit(bytes[index + 1]) {
                    word.append(byte)
                } else if byte < 128 {
                    end(&word, body)
                } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
                    // General punctuation: curly apostrophes belong to words, dashes and quotation marks end them.
                    if bytes[index + 2] == 0x99 { word.append(39) } else { end(&word, body) }
                    index += 2
                } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
                    end(&word, body)
                    index += 1
                } else {
                    word.append(byte)
                }
                index += 1
            }
        }
        end(&word, body)
    }

    static func text(_ word: ArraySlice<UInt8>) -> String {
        let text = String(decoding: word, as: UTF8.self)
        return word.contains { $0 > 127 } ? text.lowercased() : text
    }

    /// A quick number for a run of words or bytes (FNV-1a, 64 bits). Equal runs have equal numbers; whoever finds
    /// equal numbers looks at the words.
    static func fingerprint(_ bytes: some Sequence<UInt8>, after start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
        bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The byte as it is in a word, nil where it ends one.
    private static func ascii(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 97...122, 48...57, 37, 39: byte
        case 65...90: byte + 32
        default: nil
        }
    }

    private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { (48...57).contains($0) } ?? false }

    private static func end(_ word: inout [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
        guard !word.isEmpty else { return }
        // Quotation marks at the ends are not part of the word.
        var inner = word.drop { $0 == 39 }
        while inner.last == 39 { inner = inner.dropLast() }
        if !inner.isEmpty { body(inner) }
        word.removeAll(keepingCapacity: true)
    }
}
