/// Where a field's bytes lie in its record, without the quotes around it.
struct FieldSpan {
    let start: UInt32
    let length: UInt32
    /// It holds quotes that are written twice.
    let isEscaped: Bool
}

/// The fields of the current record. The memory is used again for the next.
struct FieldSpans: ~Copyable {
    private(set) var memory: UnsafeMutablePointer<FieldSpan>
    private var capacity = 64
    private(set) var count = 0

    init() { memory = .allocate(capacity: capacity) }

    deinit { memory.deallocate() }

    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func append(from start: Int, to end: Int, isEscaped: Bool = false) {
        if count == capacity { grow() }
        let span = FieldSpan(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end - start),
            isEscaped: isEscaped)
        (memory + count).initialize(to: span)
        count += 1
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<FieldSpan>.allocate(capacity: 2 * capacity)
        larger.moveInitialize(from: memory, count: count)
        memory.deallocate()
        (memory, capacity) = (larger, 2 * capacity)
    }
}
