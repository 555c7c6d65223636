/// The words of a cell without the markup that copying left in it.
enum CleanText {
    /// Tags removed, one space between words, a line feed between paragraphs.
    static func paragraphs(_ raw: String) -> String {
        var result = String.UnicodeScalarView()
        var pending: Unicode.Scalar?
        var rest = raw.unicodeScalars[...]
        while let scalar = rest.first {
            if let tag = Markup.tag(at: rest) {
                if tag.breaksLine { pending = "\n" }
                rest = rest.dropFirst(tag.length)
            } else if let entity = Markup.entity(at: rest) {
                append(entity.scalar, to: &result, after: &pending)
                rest = rest.dropFirst(entity.length)
            } else {
                append(scalar, to: &result, after: &pending)
                rest = rest.dropFirst()
            }
        }
        return String(result)
    }

    /// The same on one line.
    static func line(_ raw: String) -> String { oneLine(paragraphs(raw)) }

    /// Paragraphs of a clean text on one line.
    static func oneLine(_ text: String) -> String {
        text.contains("\n") ? String(text.map { $0 == "\n" ? " " : $0 }) : text
    }

    private static func append(
        _ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView, after pending: inout Unicode.Scalar?
    ) {
        guard !isSpace(scalar) else {
            pending = scalar == "\n" || pending == "\n" ? "\n" : " "
            return
        }
        if let space = pending, !result.isEmpty { result.append(space) }
        pending = nil
        result.append(scalar)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.isASCII else { return scalar == " " || (0x09...0x0D).contains(scalar.value) }
        return scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
}
