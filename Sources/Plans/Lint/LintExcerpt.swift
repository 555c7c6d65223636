/// The beginning of a text, for a finding: about a line of it.
enum LintExcerpt {
    static let longest = 120

    static func of(_ text: String) -> String {
        let trimmed = text.drop { $0.isWhitespace }
        guard trimmed.utf8.count > longest, trimmed.count > longest else { return String(trimmed) }
        let cut = trimmed.prefix(longest)
        let atWord = cut.lastIndex { $0.isWhitespace }.map { cut[..<$0] } ?? cut
        return atWord + " …"
    }
}
