/// The words of a due date. `DueReader` reads each of them back.
extension DueDate {
    /// `31 March 2025`, `Q4 2024/25`, `ongoing from May 2023`, `waiting for: a national tool`; empty where none is set.
    package var canonicalText: String {
        let words = body
        guard !words.isEmpty else { return "" }
        // What has started is a start; only the exception is said.
        let before = (isStart && kind != .started ? "to start " : "") + (isApproximate ? "about " : "")
        let after =
            (kind == .started && !isStart && end != nil ? Self.deadlineMark : "")
            + (isFixedNationally ? Self.fixedMark : "")
        return CanonicalText.line(before + words + after)
    }

    /// Stands behind what has started and is to be done by a day as well.
    package static let deadlineMark = " (with a deadline)"

    /// Stands behind what NHS England set.
    package static let fixedMark = " (fixed nationally)"

    private var body: String {
        switch kind {
        case .none: text.map { "no date: \($0)" } ?? (start == nil && end == nil ? "" : "no date: \(span)")
        case .external: "waiting for: \(waitsFor ?? text ?? "something outside")" + (span.isEmpty ? "" : " (\(span))")
        case .ongoing, .started: openEnded
        default: label ?? (span.isEmpty ? "no date" : span) + (Self.inferred(start, end) == kind ? "" : mark)
        }
    }

    private var mark: String { " (\(kind.title))" }

    /// `Q4 2024/25` or `2024/25`, where the end of that time is all that is known.
    private var label: String? {
        guard start == nil else { return nil }
        return kind == .quarter ? end?.quarter : kind == .financialYear ? end?.financialYear : nil
    }

    private var openEnded: String {
        let from = start.map { " from \($0)" } ?? ""
        return kind.rawValue + from + (end.map { " to \($0)" } ?? "")
    }

    /// Both ends, or the one that is known: `May 2024 to July 2024`, `from May 2024`.
    private var span: String {
        guard let end else { return start.map { "from \($0)" } ?? "" }
        return (start.map { "\($0) to " } ?? "") + end.description
    }

    /// The kind that a span has where nothing else is said. A span is `start`, `end` or both.
    package static func inferred(_ start: PartialDate?, _ end: PartialDate?) -> Kind {
        guard let last = end ?? start else { return .none }
        let hasBoth = start != nil && end != nil
        if last.day != nil || start?.day != nil { return .date }
        return last.month == nil ? .financialYear : hasBoth ? .quarter : .month
    }
}

extension DueDate.Kind {
    /// `financial year`
    package var title: String { rawValue.replacing("-", with: " ") }
}

extension PartialDate {
    /// `Q4 2024/25` for the last month of a quarter of a financial year.
    package var quarter: String? {
        guard let month, day == nil, month % 3 == 0 else { return nil }
        let (number, year) = month == 3 ? (4, year - 1) : (month / 3 - 1, year)
        return "Q\(number) \(Self.years(from: year))"
    }

    /// `2024/25` for the last month of a financial year.
    package var financialYear: String? { month == 3 && day == nil ? Self.years(from: year - 1) : nil }

    private static func years(from year: Int) -> String {
        let end = (year + 1) % 100
        return "\(year)/\(end < 10 ? "0" : "")\(end)"
    }
}
