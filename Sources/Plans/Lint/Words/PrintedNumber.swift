/// A printed number of an action: `2.1`, `7`, `HIA 3`.
struct PrintedNumber: Hashable, Sendable {
    /// The number with each run of digits as `9` and each run of letters as `A`: `9.9`.
    let shape: String
    /// What stands before the last number: `2.`.
    let prefix: String
    /// The last number; nil where it is damaged or none.
    let last: Int?

    init(_ ref: String) {
        let trimmed = Self.trimmed(ref)
        shape = Self.shape(trimmed)
        let digits = trimmed.utf8.reversed().prefix { (48...57).contains($0) }.count
        last = digits < 6 ? Int(trimmed.suffix(digits)) : nil
        prefix = String(trimmed.dropLast(digits))
    }

    /// Numbers and points alone.
    var isPlain: Bool { !shape.contains { $0 != "9" && $0 != "." } && last != nil }

    private static func trimmed(_ ref: String) -> Substring {
        var text = ref[...]
        while let end = text.utf8.last, end <= 32 || [41, 46, 58].contains(end) { text = text.dropLast() }
        while let start = text.utf8.first, start <= 32 || start == 40 { text = text.dropFirst() }
        return text
    }

    private static func shape(_ text: Substring) -> String {
        var shape = ""
        for character in text {
            let sign: Character = character.isNumber ? "9" : character.isLetter ? "A" : character
            if sign != shape.last || (sign != "9" && sign != "A") { shape.append(sign) }
        }
        return shape
    }
}

/// The printed numbers of a plan in the order of the document.
struct PrintedNumbers {
    struct Entry {
        let action: LintedAction
        let ref: String?
        let line: Int?
        let under: [Link]
        let number: PrintedNumber?

        init(_ action: LintedAction, ref: String?, line: Int? = nil, under: [Link] = []) {
            (self.action, self.ref, self.line, self.under) = (action, ref, line, under)
            number = ref.map(PrintedNumber.init)
        }
    }

    let entries: [Entry]

    init(_ actions: [LintedAction]) {
        let all = actions.flatMap { action -> [Entry] in
            let printed = action.action.occurrences
            guard !printed.isEmpty else {
                return [Entry(action, ref: action.action.ref)]
            }
            return printed.map { Entry(action, ref: $0.ref, line: $0.lines.lowerBound, under: $0.under) }
        }
        let keyed = all.enumerated().map { (line: $1.line ?? .max, index: $0, entry: $1) }
        entries = keyed.sorted { ($0.line, $0.index) < ($1.line, $1.index) }.map(\.entry)
    }

    /// True where at least three numbers are printed and that share of the actions, in per cent, has one.
    func isNumbered(percent: Int) -> Bool {
        let count = entries.filter { $0.ref != nil }.count
        return count >= 3 && count * 100 >= entries.count * percent
    }

    /// Most numbers are numbers and points alone.
    var isMostlyPlain: Bool {
        let numbers = entries.compactMap(\.number)
        return numbers.filter(\.isPlain).count * 2 > numbers.count
    }
}
