/// One thing that is wrong, or doubtful, in one row of an extract, addressed as the user sees it in a spreadsheet.
package struct Problem: Hashable, Sendable, CustomStringConvertible {
    package enum Severity: String, Sendable, CaseIterable {
        /// The row cannot be accepted.
        case error
        /// The row is accepted; somebody should look.
        case warning
    }

    /// The characters of a value that are shown.
    static let longestValue = 60

    package let code: ProblemCode
    package let severity: Severity
    /// The line of the file on which the row begins, from 1.
    package let line: Int
    /// A, B … Z, AA; nil where the row as a whole is meant.
    package let column: String?
    /// As the user wrote it.
    package let header: String?
    /// As the user wrote it, cut at 60 characters; nil where there is none or it may tell who a person is.
    package let value: String?
    /// A plain sentence: what is wrong.
    package let message: String
    /// An instruction: how to mend it.
    package let mend: String

    init(_ fault: Fault, line: Int, place: Place? = nil, value: String? = nil) {
        (code, severity) = (fault.code, fault.severity)
        (message, mend) = (fault.message, fault.mend)
        (self.line, column, header) = (line, place?.letter, place?.header)
        self.value = value.map { $0.count > Self.longestValue ? $0.prefix(Self.longestValue) + "…" : $0 }
    }

    /// `line 214, column F “Ethnic Origin”, value “Q9”: … To mend: …` on one line.
    package var description: String {
        var address = "line \(line)"
        if let column { address += ", column \(column)" }
        if let header { address += " “\(header)”" }
        if let value { address += ", value “\(value)”" }
        return Self.onOneLine("\(address): \(message) To mend: \(mend)")
    }

    private static func onOneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}

/// A column as the user sees it.
struct Place: Hashable, Sendable {
    /// From 0.
    let field: Int
    let header: String

    var letter: String { Self.letter(field) }

    /// A for 0, Z for 25, AA for 26.
    static func letter(_ field: Int) -> String {
        var (rest, letters) = (field, "")
        repeat {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}
