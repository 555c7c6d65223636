/// Three bytes that are looked for in eight at a time.
struct ByteTriple {
    private static let lowBits: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    private let first: UInt64
    private let second: UInt64
    private let third: UInt64

    init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        self.first = Self.lowBits &* UInt64(first)
        self.second = Self.lowBits &* UInt64(second)
        self.third = Self.lowBits &* UInt64(third)
    }

    /// The lowest set bit is the high bit of the first byte that is one of the three; 0 where none is. Bits above
    /// the lowest may be wrong.
    @inline(__always)
    func hits(in word: UInt64) -> UInt64 {
        Self.zeroBytes(word ^ first) | Self.zeroBytes(word ^ second) | Self.zeroBytes(word ^ third)
    }

    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- lowBits) & ~word & highBits }
}
