import Plans

/// Reads the words that `DueDate.canonicalText` writes.
enum DueReader {
    static func read(_ text: String) -> DueDate? {
        guard !text.isEmpty else { return DueDate.none }
        var rest = Substring(text)
        let isFixed = rest.dropSuffix(DueDate.fixedMark)
        let hasDeadline = rest.dropSuffix(DueDate.deadlineMark)
        let isStart = rest.dropPrefix("to start ")
        let isApproximate = rest.dropPrefix("about ")
        guard var due = body(rest) else { return nil }
        (due.isFixedNationally, due.isStart, due.isApproximate) = (isFixed, isStart, isApproximate)
        if due.kind == .started { due.isStart = !hasDeadline }
        if due.text == nil { due.text = text }
        return due.canonicalText == text ? due : nil
    }

    private static func body(_ text: Substring) -> DueDate? {
        var rest = text
        if rest.dropPrefix("no date: ") { return DueDate(.none, text: String(rest)) }
        if rest.dropPrefix("waiting for: ") { return waiting(rest) }
        for kind in [DueDate.Kind.ongoing, .started] where rest.dropPrefix(kind.rawValue) {
            return openEnded(kind, rest)
        }
        return dated(rest)
    }

    private static func waiting(_ text: Substring) -> DueDate {
        var rest = text
        if rest.dropSuffix(")"), let open = rest.range(ofLast: " ("), let span = Span(rest[open.upperBound...]) {
            return DueDate(.external, start: span.start, end: span.end, waitsFor: String(rest[..<open.lowerBound]))
        }
        return DueDate(.external, waitsFor: String(text))
    }

    private static func openEnded(_ kind: DueDate.Kind, _ text: Substring) -> DueDate? {
        var rest = text
        if rest.isEmpty { return DueDate(kind) }
        if rest.dropPrefix(" to ") { return PartialDate(words: rest).map { DueDate(kind, end: $0) } }
        guard rest.dropPrefix(" from "), let span = Span(rest, opensWithFrom: false) else { return nil }
        return DueDate(kind, start: span.start ?? span.end, end: span.start == nil ? nil : span.end)
    }

    private static func dated(_ text: Substring) -> DueDate? {
        var rest = text
        let kind = DueDate.Kind.allCases.first { rest.dropSuffix(" (\($0.title))") }
        if rest == "no date" { return kind.map { DueDate($0) } }
        if kind == nil, let end = PartialDate(quarter: rest) { return DueDate(.quarter, end: end) }
        if kind == nil, let end = PartialDate(financialYear: rest) { return DueDate(.financialYear, end: end) }
        return Span(rest).map {
            DueDate(kind ?? DueDate.inferred($0.start, $0.end), start: $0.start, end: $0.end)
        }
    }

    /// `May 2024 to July 2024`, `from May 2024`, `July 2024`.
    private struct Span {
        var start: PartialDate?
        var end: PartialDate?

        init?(_ text: Substring, opensWithFrom: Bool = true) {
            var rest = text
            if opensWithFrom, rest.dropPrefix("from ") {
                guard let date = PartialDate(words: rest) else { return nil }
                start = date
            } else if let to = rest.range(ofLast: " to ") {
                guard let from = PartialDate(words: rest[..<to.lowerBound]) else { return nil }
                guard let until = PartialDate(words: rest[to.upperBound...]) else { return nil }
                (start, end) = (from, until)
            } else {
                guard let date = PartialDate(words: rest) else { return nil }
                end = date
            }
        }
    }
}
