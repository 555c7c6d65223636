/// The number printed before an action: `1.`, `2.3`, `(b)`, `Action 4:`.
struct PrintedNumber: Equatable {
    /// `2.3`
    var ref: String
    /// The text behind it.
    var rest: String

    private static let longestLabel = 12
    private static let romans: Set<String> = ["ii", "iii", "iv", "vi", "vii", "viii", "ix"]

    /// `labels` are the words that may stand before a number: “action”, “task”.
    init?(_ text: String, labels: Set<String>) {
        var scan = text[...]
        let label = String(scan.prefix { $0.isLetter })
        let isLabelled = labels.contains(label.lowercased()) && scan.dropFirst(label.count).first == " "
        if isLabelled { scan = scan.dropFirst(label.count).drop { $0 == " " } }
        let isBracketed = scan.first == "("
        if isBracketed { scan = scan.dropFirst() }
        let number = String(scan.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0.isLetter) })
        let ref = String(number.reversed().drop { $0 == "." }.reversed())
        guard Self.isRef(ref), ref.count <= Self.longestLabel else { return nil }
        let after = scan.dropFirst(ref.count)
        guard
            let rest = Self.text(after: after, bracketed: isBracketed, labelled: isLabelled, dotted: ref.contains("."))
        else { return nil }
        (self.ref, self.rest) = (ref, rest)
    }

    /// Digits, digits with dots, one letter, or digits with one letter behind: `4`, `2.1`, `b`, `3a`.
    static func isRef(_ text: String) -> Bool {
        if romans.contains(text) { return true }
        if text.count == 1, let only = text.first { return only.isASCII && (only.isNumber || only.isLowercase) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = parts.last, parts.count <= 4 else { return false }
        let whole = parts.dropLast().allSatisfy { !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(\.isNumber) }
        let digits = last.prefix { $0.isNumber }
        return whole && !digits.isEmpty && digits.count <= 3 && last.dropFirst(digits.count).count <= 1
    }

    private static func text(after: Substring, bracketed: Bool, labelled: Bool, dotted: Bool) -> String? {
        guard let mark = after.first else { return nil }
        let marks: Set<Character> =
            bracketed ? [")"] : labelled || dotted ? [".", ")", ":", "-", "–", " "] : [".", ")"]
        guard marks.contains(mark) else { return nil }
        let rest = after.drop { [".", ")", ":", "-", "–", " "].contains($0) }
        guard !rest.isEmpty, mark == " " || after.dropFirst().first == " " || rest.first?.isLetter == true else {
            return nil
        }
        return String(rest)
    }
}
