/// A quote that does not do what a quote must. The record it opened in is given up: only its first line is handed
/// out, with that quote as an ordinary character, and reading goes on at the next line of the file.
package struct QuoteFault: Hashable, Sendable {
    package enum Kind: Sendable {
        /// No closing quote was found, or only one that would swallow other rows.
        case unclosed
        /// The closing quote is followed by more text.
        case stray
    }

    package let kind: Kind
    /// The place of the field that the quote opened, from 0.
    package let field: Int
}

/// A record as a view of the parser's buffer: good until the parser is asked for the next one.
package struct CSVRecord {
    /// The line of the file on which the record begins, from 1.
    package let line: Int
    package let count: Int
    package let fault: QuoteFault?
    private let base: UnsafeRawPointer
    private let spans: UnsafePointer<FieldSpan>

    init(line: Int, count: Int, fault: QuoteFault?, base: UnsafeRawPointer, spans: UnsafePointer<FieldSpan>) {
        (self.line, self.count, self.fault) = (line, count, fault)
        (self.base, self.spans) = (base, spans)
    }

    /// The field's bytes as UTF-8, without the quotes around it; nothing where there is no such field. Where
    /// `isEscaped`, each quote inside is still written twice.
    @inline(__always)
    package func bytes(_ field: Int) -> UnsafeRawBufferPointer {
        guard field >= 0, field < count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let span = spans[field]
        return UnsafeRawBufferPointer(start: base + Int(span.start), count: Int(span.length))
    }

    package func isEscaped(_ field: Int) -> Bool {
        field >= 0 && field < count && spans[field].isEscaped
    }

    /// The field's text, as it was before it was quoted.
    package func text(_ field: Int) -> String {
        isEscaped(field)
            ? String(decoding: unescaped(field), as: UTF8.self)
            : String(decoding: bytes(field), as: UTF8.self)
    }

    /// The field's bytes with each doubled quote as one.
    func unescaped(_ field: Int) -> [UInt8] {
        var result: [UInt8] = []
        var skipsQuote = false
        for byte in bytes(field) {
            let isSecondOfTwo = skipsQuote && byte == CSVText.quote
            if !isSecondOfTwo { result.append(byte) }
            skipsQuote = byte == CSVText.quote && !isSecondOfTwo
        }
        return result
    }

    package var texts: [String] { (0..<count).map(text) }
}
