/// Texts as they are compared: programs for tables rewrite line ends and spaces, which is no edit.
package enum CanonicalText {
    /// Line feeds alone, single spaces, no spaces at the ends of lines, no blank lines first or last.
    package static func of(_ text: String) -> String {
        if TidyText.isTidy(text) { return text }
        let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
        let tidy = lines.flatMap { half in
            half.split(omittingEmptySubsequences: false) { $0 == "\u{2028}" }.map(words)
        }
        let start = tidy.firstIndex { !$0.isEmpty } ?? tidy.endIndex
        let end = tidy.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? start
        return tidy[start..<end].joined(separator: "\n")
    }

    /// The same on one line.
    package static func line(_ text: String) -> String {
        TidyText.isTidyLine(text) ? text : words(Substring(text).unicodeScalars)
    }

    /// The lines with something on them.
    package static func lines(_ text: String) -> [String] {
        of(text).split(separator: "\n").map(String.init)
    }

    private static func words(_ scalars: Substring.UnicodeScalarView) -> String {
        scalars.split { isSpace($0) }.map { String($0.filter { !hasNoWidth($0) }) }.filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// Spaces of every kind, and characters that no sheet can hold.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 128 ? scalar.value < 33 || scalar.value == 127 : scalar.properties.isWhitespace
    }

    /// Soft hyphens, joiners and marks of direction, which files lose on their way.
    private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
