/// Most texts need no tidying, which a look at their bytes tells. Where it might be needed the answer is no.
enum TidyText {
    static func isTidyLine(_ text: String) -> Bool { isTidy(text, feedsAllowed: false) }
    static func isTidy(_ text: String) -> Bool { isTidy(text, feedsAllowed: true) }

    private static func isTidy(_ text: String, feedsAllowed: Bool) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var previous = UInt8(ascii: "\n")
            for index in bytes.indices {
                let byte = bytes[index]
                guard byte != 0x7F, byte < 0x80 ? byte > 0x20 : isPlain(byte, bytes[(index + 1)...]) else {
                    let isSpace = byte == 0x20 && previous > 0x20
                    let isFeed = byte == 0x0A && feedsAllowed && previous > 0x20
                    guard isSpace || isFeed else { return false }
                    previous = byte
                    continue
                }
                previous = byte
            }
            return bytes.isEmpty || previous > 0x20
        }
    }

    /// Whether a byte of a character beyond ASCII begins none of the special spaces and marks without width. Quotation
    /// marks and dashes, U+2010 to U+2027, are common and plain.
    private static func isPlain(_ byte: UInt8, _ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard [0xC2, 0xE1, 0xE2, 0xE3, 0xEF].contains(byte) else { return true }
        let next = Array(rest.prefix(2))
        return byte == 0xE2 && next.count == 2
            && (next[0] >= 0x82 || next[0] == 0x80 && (0x90..<0xA8).contains(next[1]))
    }
}
