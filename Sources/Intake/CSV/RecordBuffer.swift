/// The bytes from the beginning of the current record on. Offsets count from there, so that they stay good when
/// the bytes are moved to make room for more.
struct RecordBuffer: ~Copyable {
    /// Bytes past the end that may be read (never used), so that eight can be looked at together.
    private static let slack = 8

    private var memory: UnsafeMutableRawPointer
    private var capacity: Int
    private var start = 0
    private var end = 0
    private(set) var isAtEndOfFile = false
    private let chunkSize: Int
    private let fill: ByteReading

    init(chunkSize: Int, fill: @escaping ByteReading) {
        (self.chunkSize, self.fill) = (chunkSize, fill)
        capacity = 2 * chunkSize
        memory = .allocate(byteCount: capacity + Self.slack, alignment: 16)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: capacity + Self.slack)
    }

    deinit { memory.deallocate() }

    /// Bytes at hand from the beginning of the record.
    var count: Int { end - start }

    /// `offset` must be below `count`.
    subscript(offset: Int) -> UInt8 {
        memory.load(fromByteOffset: start + offset, as: UInt8.self)
    }

    /// Good until the next call that changes the buffer.
    var bytes: UnsafeRawPointer { UnsafeRawPointer(memory + start) }

    /// The next record begins here.
    mutating func advance(by length: Int) { start += length }

    /// Reads the next chunk; false at the end of the file.
    mutating func loadMore() throws -> Bool {
        guard !isAtEndOfFile else { return false }
        makeRoom()
        let count = try fill(UnsafeMutableRawBufferPointer(start: memory + end, count: chunkSize))
        isAtEndOfFile = count == 0
        end += count
        return count > 0
    }

    private mutating func makeRoom() {
        if start > 0 {
            memory.copyMemory(from: memory + start, byteCount: count)
            (start, end) = (0, count)
        }
        guard capacity - end < chunkSize else { return }
        capacity = max(2 * capacity, end + chunkSize)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity + Self.slack, alignment: 16)
        larger.initializeMemory(as: UInt8.self, repeating: 0, count: capacity + Self.slack)
        larger.copyMemory(from: memory, byteCount: end)
        memory.deallocate()
        memory = larger
    }

    /// The offset of the first byte at or after `offset` that is one of the three; `count` where none is.
    @inline(__always)
    func first(of wanted: ByteTriple, from offset: Int) -> Int {
        var at = start + offset
        while at < end {
            let word = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let hits = wanted.hits(in: word)
            if hits != 0 { return min(at + hits.trailingZeroBitCount >> 3, end) - start }
            at += 8
        }
        return end - start
    }
}
