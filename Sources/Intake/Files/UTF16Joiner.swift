/// Joins bytes to UTF-16 units and units to characters, across chunk borders. Half a pair of surrogates, or half a
/// unit at the end, becomes U+FFFD. A byte order mark at the beginning is left out.
struct UTF16Joiner {
    private(set) var isAtEnd = false
    private var firstByte: UInt8?
    private var highSurrogate: UInt16?
    private var isAtStart = true

    mutating func take(_ byte: UInt8, isBigEndian: Bool, _ writer: inout UTF8Writer) {
        guard let first = firstByte else {
            firstByte = byte
            return
        }
        firstByte = nil
        let unit = isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
        if !(isAtStart && unit == 0xFEFF) { take(unit, &writer) }
        isAtStart = false
    }

    mutating func finish(_ writer: inout UTF8Writer) {
        guard !isAtEnd else { return }
        isAtEnd = true
        if highSurrogate != nil { writer.write(UTF8Writer.replacement) }
        if firstByte != nil { writer.write(UTF8Writer.replacement) }
    }

    private mutating func take(_ unit: UInt16, _ writer: inout UTF8Writer) {
        if let high = highSurrogate {
            highSurrogate = nil
            if 0xDC00...0xDFFF ~= unit {
                let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
                return writer.write(Unicode.Scalar(value) ?? UTF8Writer.replacement)
            }
            writer.write(UTF8Writer.replacement)
        }
        switch unit {
        case 0xD800...0xDBFF: highSurrogate = unit
        default: writer.write(Unicode.Scalar(unit) ?? UTF8Writer.replacement)
        }
    }
}
