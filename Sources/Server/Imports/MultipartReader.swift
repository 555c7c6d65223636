/// Reads `multipart/form-data` piece by piece, in memory that does not grow with the body. Strict: what RFC 7578 does
/// not allow is refused, never guessed.
struct MultipartReader {
    struct Part: Hashable, Sendable {
        let name: String
        /// Nil for a plain field.
        let fileName: String?
    }

    enum Event {
        case began(Part)
        case bytes(ArraySlice<UInt8>)
        case ended
    }

    enum Fault: Error, Hashable {
        case noBoundary
        case badHeaders
        case tooManyParts
        case notFinished
        case notMultipart
    }

    static let longestHeaders = 8 << 10
    static let mostParts = 16

    private enum State {
        case before
        case afterDelimiter
        case headers
        case body
        case done
    }

    /// `\r\n--boundary`. The body is read as if a line break came before it, so the first delimiter is like the others.
    private let delimiter: [UInt8]
    private var buffer: [UInt8] = [0x0D, 0x0A]
    private var state = State.before
    private var parts = 0

    /// - Parameter contentType: the header of that name.
    init(contentType: String) throws(Fault) {
        guard let boundary = MultipartHeaders.boundary(in: contentType) else { throw .noBoundary }
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// - Parameter event: told what was found, in order.
    mutating func read(_ bytes: some Collection<UInt8>, event: (Event) throws -> Void) throws {
        buffer.append(contentsOf: bytes)
        var start = 0
        while let next = try step(from: start, event) { start = next }
        buffer.removeFirst(min(consumed, buffer.count))
        consumed = 0
    }

    private var consumed = 0

    /// Call it once after the last byte.
    func finish() throws(Fault) {
        guard state == .done else { throw .notFinished }
    }

    /// Takes what can be taken from a place in the buffer; nil where more bytes are needed.
    private mutating func step(from start: Int, _ event: (Event) throws -> Void) throws -> Int? {
        consumed = start
        switch state {
        case .done: return finishedStep()
        case .before: return try beforeStep(start)
        case .afterDelimiter: return try delimiterStep(start)
        case .headers: return try headersStep(start, event)
        case .body: return try bodyStep(start, event)
        }
    }

    /// What follows the last delimiter is of no account.
    private mutating func finishedStep() -> Int? {
        consumed = buffer.count
        return nil
    }

    private mutating func beforeStep(_ start: Int) throws -> Int? {
        guard buffer.count - start >= delimiter.count else { return nil }
        guard buffer[start...].starts(with: delimiter) else { throw Fault.notMultipart }
        state = .afterDelimiter
        return start + delimiter.count
    }

    /// `--` ends the body; a line break begins a part.
    private mutating func delimiterStep(_ start: Int) throws -> Int? {
        guard buffer.count - start >= 2 else { return nil }
        let two = buffer[start..<(start + 2)]
        if two.elementsEqual([0x2D, 0x2D]) {
            state = .done
        } else if two.elementsEqual([0x0D, 0x0A]) {
            parts += 1
            guard parts <= Self.mostParts else { throw Fault.tooManyParts }
            state = .headers
        } else {
            throw Fault.notMultipart
        }
        return start + 2
    }

    private mutating func headersStep(_ start: Int, _ event: (Event) throws -> Void) throws -> Int? {
        guard let end = ByteSearch.first(Array("\r\n\r\n".utf8), in: buffer, from: start) else {
            guard buffer.count - start <= Self.longestHeaders else { throw Fault.badHeaders }
            return nil
        }
        guard end - start <= Self.longestHeaders, let part = MultipartHeaders.part(buffer[start..<end]) else {
            throw Fault.badHeaders
        }
        try event(.began(part))
        state = .body
        return end + 4
    }

    /// All but what may be the beginning of a delimiter is passed on.
    private mutating func bodyStep(_ start: Int, _ event: (Event) throws -> Void) throws -> Int? {
        if let end = ByteSearch.first(delimiter, in: buffer, from: start) {
            if end > start { try event(.bytes(buffer[start..<end])) }
            try event(.ended)
            state = .afterDelimiter
            return end + delimiter.count
        }
        let safe = buffer.count - (delimiter.count - 1)
        if safe > start {
            try event(.bytes(buffer[start..<safe]))
            consumed = safe
        }
        return nil
    }
}
