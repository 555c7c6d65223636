/// Gives a file's text as UTF-8, whatever its encoding, without its byte order mark.
package struct Transcoder {
    private let encoding: TextEncoding
    private let read: ByteReading
    private var raw: [UInt8]
    private var isAtStart = true
    private var pairs = UTF16Joiner()

    /// - Parameter chunkSize: the bytes asked for at a time, at least 4.
    package init(_ encoding: TextEncoding, chunkSize: Int = FileScan.chunkSize, read: @escaping ByteReading) {
        (self.encoding, self.read) = (encoding, read)
        raw = encoding == .utf8 || encoding == .utf8WithMark ? [] : Array(repeating: 0, count: max(4, chunkSize / 3))
    }

    /// Fills the buffer from its beginning; 0 at the end. The buffer must have room for 16 bytes.
    package mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var count = 0
        switch encoding {
        case .utf8, .utf8WithMark: return try fillAsIs(buffer)
        case .utf16LittleEndian, .utf16BigEndian:
            repeat { count = try fillFromUTF16(buffer) } while count == 0 && !pairs.isAtEnd
        case .windows1252: count = try fillFromWindows1252(buffer)
        }
        return count
    }

    private mutating func fillAsIs(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try read(buffer)
        guard isAtStart else { return count }
        isAtStart = false
        guard count >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF else { return count }
        guard count > 3 else { return try read(buffer) }
        UnsafeMutableRawBufferPointer(rebasing: buffer[..<(count - 3)])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[3..<count]))
        return count - 3
    }

    /// Three bytes are the most that one byte of Windows-1252, or half of a UTF-16 unit, can become.
    private mutating func readRaw(for buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let wanted = min(raw.count, (buffer.count - 4) / 3)
        return try raw.withUnsafeMutableBytes { bytes in
            try read(UnsafeMutableRawBufferPointer(rebasing: bytes[..<wanted]))
        }
    }

    private mutating func fillFromWindows1252(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try readRaw(for: buffer)
        var writer = UTF8Writer(buffer)
        for byte in raw.prefix(count) { writer.write(Windows1252.scalar(byte)) }
        return writer.count
    }

    private mutating func fillFromUTF16(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try readRaw(for: buffer)
        var writer = UTF8Writer(buffer)
        guard count > 0 else {
            pairs.finish(&writer)
            return writer.count
        }
        for byte in raw.prefix(count) {
            pairs.take(byte, isBigEndian: encoding == .utf16BigEndian, &writer)
        }
        return writer.count
    }
}
