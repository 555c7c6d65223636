/// Writes characters as UTF-8 into a buffer that is known to have the room.
struct UTF8Writer {
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    private let buffer: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

    mutating func write(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            buffer[count] = UInt8(truncatingIfNeeded: scalar.value)
            count += 1
            return
        }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            buffer[count] = byte
            count += 1
        }
    }
}
