/// Text out of documents and forms, which may run over several lines.
extension Words {
    /// With its line ends, for text that is read as paragraphs. What a page cannot hold is shown as a mark.
    static func lines(_ text: String) -> String {
        pieces(text).map { shown(String($0).replacing("\t", with: " ")) }.joined(separator: "\n")
    }

    /// On one line, for titles, links and cells: any run of white space is one space.
    static func line(_ text: String) -> String {
        shown(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// As it was entered, for a field that is shown again: what a page cannot hold is left out, for no mark may be
    /// posted and kept that nobody wrote. Browsers drop the first line end of a text area, so one that begins with it
    /// has two.
    static func refill(_ text: String) -> String {
        let lines = pieces(text).map { line in
            let scalars = line.unicodeScalars.filter { $0 == "\t" || isShown($0) }
            return String(String.UnicodeScalarView(scalars))
        }
        let value = lines.joined(separator: "\n")
        return value.hasPrefix("\n") ? "\n" + value : value
    }

    private static func pieces(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        shown(String(scalar)) == String(scalar)
    }
}
