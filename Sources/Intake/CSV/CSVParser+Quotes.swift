/// What is learnt about a record while it is scanned.
struct RecordShape {
    /// In bytes, with its line end.
    var length = 0
    /// Lines of the file that it takes.
    var lines = 1
    /// It was left before its end, because it is longer than allowed.
    var isCutShort = false
    /// A closing quote was followed by more text.
    var isStray = false
    /// The quote at fault: the first whose field spans lines, otherwise the one that went wrong.
    var blamed: (offset: Int, field: Int)?
}

extension CSVParser {
    /// Scans a field that begins with a quote at `at` and leaves `at` behind its closing quote. False where the
    /// quote is not closed, or not closed at the field's end.
    mutating func scanQuotedField(_ at: inout Int) throws -> Bool {
        let open = at
        var isEscaped = false
        at += 1
        while true {
            at = buffer.first(of: stopsQuoted, from: at)
            guard let byte = try byte(at: at) else { return blame(open) }
            guard byte == CSVText.quote else {
                stepOverLineEnd(&at, byte, open: open)
                continue
            }
            guard try self.byte(at: at + 1) == CSVText.quote else { break }
            isEscaped = true
            at += 2
        }
        fields.append(from: open + 1, to: at, isEscaped: isEscaped)
        at += 1
        return try endsField(at) || blameForText(open)
    }

    /// CRLF counts once: at its CR.
    private mutating func stepOverLineEnd(_ at: inout Int, _ byte: UInt8, open: Int) {
        guard byte == CSVText.lineFeed || byte == CSVText.carriageReturn else { return }
        if byte == CSVText.carriageReturn || buffer[at - 1] != CSVText.carriageReturn { current.lines += 1 }
        if current.blamed == nil { current.blamed = (open, fields.count) }
        at += 1
    }

    private mutating func endsField(_ at: Int) throws -> Bool {
        guard let next = try byte(at: at) else { return true }
        return next == settings.delimiter || next == CSVText.lineFeed || next == CSVText.carriageReturn
    }

    private mutating func blame(_ open: Int) -> Bool {
        if current.blamed == nil { current.blamed = (open, fields.count) }
        return false
    }

    private mutating func blameForText(_ open: Int) -> Bool {
        current.isStray = true
        if current.blamed == nil { current.blamed = (open, fields.count - 1) }
        return false
    }
}
