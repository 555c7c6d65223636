/// Keeps texts from being taken for formulas where a file says nothing about kinds, as in CSV. A text that begins with
/// a sign of a formula gets an apostrophe before it; one that looks guarded already gets another, so that every text
/// comes back as it was.
package enum FormulaGuard {
    /// What spreadsheet programs take for the start of a formula or command (OWASP, CSV injection).
    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "|", "%"]

    package static func guarded(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

    package static func undone(_ text: String) -> String {
        guard text.first == "'", isDangerous(String(text.dropFirst())) else { return text }
        return String(text.dropFirst())
    }

    private static func isDangerous(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map(signs.contains) ?? false
    }
}
