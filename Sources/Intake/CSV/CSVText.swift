/// Writing of CSV: quotes where they are needed, and nothing else changed.
package enum CSVText {
    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    /// The field as it stands in a line.
    package static func field(_ text: String, delimiter: Character = ",") -> String {
        let needsQuotes = text.unicodeScalars.contains { scalar in
            scalar == "\"" || scalar == "\n" || scalar == "\r" || scalar == "\u{FEFF}"
                || delimiter.unicodeScalars.contains(scalar)
        }
        guard needsQuotes else { return text }
        return "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }

    /// A line with its line feed. One blank field is quoted, so that it is told from a blank line.
    package static func line(_ fields: [String], delimiter: Character = ",") -> String {
        guard fields != [""] else { return "\"\"\n" }
        return fields.map { field($0, delimiter: delimiter) }.joined(separator: String(delimiter)) + "\n"
    }
}
