/// What counts as blank around a cell's text: ASCII spaces, tabs and line ends, and the non-breaking space.
enum CellText {
    /// The bytes without the blanks around them.
    @inline(__always)
    static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var (first, end) = (0, bytes.count)
        while first < end {
            let length = blankLength(bytes, at: first, end)
            if length == 0 { break }
            first += length
        }
        while end > first {
            let length = blankLengthBefore(bytes, end, first)
            if length == 0 { break }
            end -= length
        }
        return UnsafeRawBufferPointer(rebasing: bytes[first..<end])
    }

    static func trimmed(_ text: String) -> String {
        var text = text
        return text.withUTF8 { String(decoding: trimmed(UnsafeRawBufferPointer($0)), as: UTF8.self) }
    }

    static func isBlank(_ text: String) -> Bool { trimmed(text).isEmpty }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

    @inline(__always)
    private static func blankLength(_ bytes: UnsafeRawBufferPointer, at first: Int, _ end: Int) -> Int {
        if isBlank(bytes[first]) { return 1 }
        return bytes[first] == 0xC2 && first + 1 < end && bytes[first + 1] == 0xA0 ? 2 : 0
    }

    @inline(__always)
    private static func blankLengthBefore(_ bytes: UnsafeRawBufferPointer, _ end: Int, _ first: Int) -> Int {
        if isBlank(bytes[end - 1]) { return 1 }
        return bytes[end - 1] == 0xA0 && end - 2 >= first && bytes[end - 2] == 0xC2 ? 2 : 0
    }
}
