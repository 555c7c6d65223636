/// Splits UTF-8 text into records and fields, in chunks, without an allocation per field.
///
/// A quote opens a field only at its beginning, and closes it only before a delimiter, a line end or the end of
/// the file. Lines end in LF, CR or CRLF, also mixed. A record whose quotes do not work out, or that spans lines
/// and comes to the wrong number of fields, is handed out as its first line only, with a `fault`; reading goes on
/// at the next line, so that no quote can swallow the rest of a file.
package struct CSVParser: ~Copyable {
    package struct Settings: Sendable {
        package let delimiter: UInt8
        /// In bytes of UTF-8; a longer record is refused.
        package let maximumRecord: Int
        /// Bytes asked for at a time; at least 16.
        package let chunkSize: Int

        package init(delimiter: UInt8, maximumRecord: Int = 1 << 20, chunkSize: Int = FileScan.chunkSize) {
            self.delimiter = delimiter
            self.maximumRecord = min(max(1, maximumRecord), 1 << 30)
            self.chunkSize = max(16, chunkSize)
        }
    }

    /// How many fields a record may have that spans lines: set it once the header is known.
    package var fieldCounts: ClosedRange<Int>?

    let settings: Settings
    var buffer: RecordBuffer
    var fields = FieldSpans()
    var current = RecordShape()
    /// Of the current record; 0 before the first.
    private var line = 0
    private let stopsPlain: ByteTriple
    let stopsQuoted = ByteTriple(CSVText.quote, CSVText.lineFeed, CSVText.carriageReturn)

    /// - Parameter fill: gives UTF-8 without a byte order mark, such as `Transcoder.fill`.
    package init(_ settings: Settings, fill: @escaping ByteReading) {
        self.settings = settings
        buffer = RecordBuffer(chunkSize: settings.chunkSize, fill: fill)
        stopsPlain = ByteTriple(settings.delimiter, CSVText.lineFeed, CSVText.carriageReturn)
    }

    /// The next record, or nil at the end of the file.
    /// - Throws: `FileFault` for a line longer than the setting allows, and what `fill` throws.
    package mutating func next() throws -> CSVRecord? {
        buffer.advance(by: current.length)
        line += current.lines
        current = RecordShape()
        guard try byte(at: 0) != nil else { return nil }
        var fault: QuoteFault?
        if try !scanRecord(quotesBefore: .max) || isMisshapen {
            fault = try rescanFirstLine()
        }
        guard current.length <= settings.maximumRecord else { throw tooLong }
        return CSVRecord(
            line: line, count: fields.count, fault: fault, base: buffer.bytes, spans: UnsafePointer(fields.memory))
    }

    /// The byte at an offset, read from the file where need be; nil at the end and beyond the longest record.
    @inline(__always)
    mutating func byte(at offset: Int) throws -> UInt8? {
        if offset >= buffer.count, try !loadMore() { return nil }
        return buffer[offset]
    }

    mutating func loadMore() throws -> Bool {
        guard buffer.count <= settings.maximumRecord else {
            current.isCutShort = true
            return false
        }
        return try buffer.loadMore()
    }

    /// False where a quote is at fault. Quotes from the offset `quotesBefore` on are ordinary characters.
    private mutating func scanRecord(quotesBefore limit: Int) throws -> Bool {
        fields.removeAll()
        var at = 0
        repeat {
            let first = try byte(at: at)
            if first == CSVText.quote, at < limit {
                guard try scanQuotedField(&at), !hasTooManyFields else { return false }
            } else {
                let start = at
                repeat { at = buffer.first(of: stopsPlain, from: at) } while try at == buffer.count && loadMore()
                fields.append(from: start, to: at)
            }
        } while try stepOverEnd(&at)
        current.length = at
        return true
    }

    /// Steps over what ends a field; true where another field follows.
    @inline(__always)
    private mutating func stepOverEnd(_ at: inout Int) throws -> Bool {
        guard at < buffer.count else { return false }
        let byte = buffer[at]
        at += 1
        if byte == settings.delimiter { return true }
        if byte == CSVText.carriageReturn, try self.byte(at: at) == CSVText.lineFeed { at += 1 }
        return false
    }

    /// Such a record cannot come right any more; without this, each of many lines could be read to the longest
    /// record's end.
    private var hasTooManyFields: Bool {
        guard current.lines > 1, let most = fieldCounts?.upperBound else { return false }
        return fields.count > most
    }

    private var isMisshapen: Bool {
        guard current.lines > 1 else { return false }
        if current.isCutShort || current.length > settings.maximumRecord { return true }
        return fieldCounts.map { !$0.contains(fields.count) } ?? false
    }

    private mutating func rescanFirstLine() throws -> QuoteFault {
        let kind: QuoteFault.Kind = current.lines > 1 || !current.isStray ? .unclosed : .stray
        let blamed = current.blamed ?? (offset: 0, field: 0)
        current = RecordShape()
        _ = try scanRecord(quotesBefore: blamed.offset)
        return QuoteFault(kind: kind, field: blamed.field)
    }

    private var tooLong: FileFault {
        FileFault(
            .recordTooLong,
            "Line \(line) is longer than \(settings.maximumRecord) bytes, which no row of an extract is: check "
                + "that the file is the extract and has line ends, then export it again.")
    }
}
