/// Whether a stream of bytes is well-formed UTF-8 (The Unicode Standard, table 3-7), across chunk borders.
struct UTF8Check {
    private var isBroken = false
    /// Bytes that the current character still needs, and what the next of them may be.
    private var missing = 0
    private var next: ClosedRange<UInt8> = 0x80...0xBF

    var isValid: Bool { !isBroken && missing == 0 }

    mutating func take(_ chunk: UnsafeRawBufferPointer) {
        var at = 0
        while at < chunk.count, !isBroken {
            if missing == 0 { at = Self.endOfASCII(chunk, from: at) }
            guard at < chunk.count else { return }
            takeByte(chunk[at])
            at += 1
        }
    }

    private mutating func takeByte(_ byte: UInt8) {
        if missing > 0 {
            isBroken = !next.contains(byte)
            (missing, next) = (missing - 1, 0x80...0xBF)
            return
        }
        switch byte {
        case ..<0x80: return
        case 0xC2...0xDF: missing = 1
        case 0xE0: (missing, next) = (2, 0xA0...0xBF)
        case 0xED: (missing, next) = (2, 0x80...0x9F)
        case 0xE1...0xEF: missing = 2
        case 0xF0: (missing, next) = (3, 0x90...0xBF)
        case 0xF1...0xF3: missing = 3
        case 0xF4: (missing, next) = (3, 0x80...0x8F)
        default: isBroken = true
        }
    }

    private static func endOfASCII(_ chunk: UnsafeRawBufferPointer, from start: Int) -> Int {
        var at = start
        while at + 8 <= chunk.count {
            let word = chunk.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            at += 8
        }
        while at < chunk.count, chunk[at] < 0x80 { at += 1 }
        return at
    }
}
