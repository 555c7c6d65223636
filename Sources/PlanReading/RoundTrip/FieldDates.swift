import Plans

/// Dates, and what holds dates.
extension FieldReader {
    static let dateExamples = "31 March 2026, March 2026, Q4 2025/26, 2025/26, ongoing, or nothing"

    func due(_ text: String, instead old: DueDate) throws(FieldFault) -> DueDate {
        let text = CanonicalText.line(text)
        guard var new = DueReader.read(text) ?? phrase(text) else {
            throw FieldFault(
                field: .due, text: text,
                message: "“\(text)” is not a date that can be read without doubt. Write for example "
                    + "\(Self.dateExamples).")
        }
        new.take(fixedDates: [old])
        guard old.isKept(in: [new]) else {
            throw FieldFault(
                field: .due, text: text,
                message: "This date, \(old.canonicalText), was set by NHS England and cannot be moved here.")
        }
        return new
    }

    private func phrase(_ text: String) -> DueDate? {
        let reading = DuePhrase.read(text, published: nil, vocabulary: vocabulary, setting: .cell)
        guard reading.doubts.isEmpty, reading.parts.count < 2, reading.due.kind != .none else { return nil }
        return reading.due
    }

    /// `Ask the networks (due: March 2026)`, one a line. The date of a step that is fixed nationally stays among them.
    func parts(_ text: String, instead old: [Action.Part]) throws(FieldFault) -> [Action.Part] {
        var kept = KeptItems(old, text: \.canonicalText)
        var parts: [Action.Part] = []
        for line in CanonicalText.lines(text) {
            if let old = kept.take(line) { parts.append(old) } else { parts.append(try part(line, instead: old)) }
        }
        let dates = parts.map(\.due)
        guard let moved = old.first(where: { !$0.due.isKept(in: dates) }) else { return parts }
        throw FieldFault(
            field: .parts, text: text,
            message:
                "The date of the step “\(moved.canonicalText)” was set by NHS England and cannot be moved here. Keep "
                + "a step with this date.")
    }

    private func part(_ line: String, instead old: [Action.Part]) throws(FieldFault) -> Action.Part {
        var rest = Substring(line)
        guard rest.dropSuffix(")"), let open = rest.range(ofLast: " (due: ") else {
            return Action.Part(line, due: .none)
        }
        let words = String(rest[open.upperBound...])
        guard var due = DueReader.read(words) ?? phrase(words) else {
            throw FieldFault(
                field: .parts, text: line,
                message: "The date of the step “\(line)” cannot be read. Write for example "
                    + "“Ask the networks (due: March 2026)”.")
        }
        due.take(fixedDates: old.map(\.due))
        return Action.Part(String(rest[..<open.lowerBound]), due: due)
    }
}

extension DueDate {
    /// Nobody makes a date a national one by writing that it is: it is one where it is the same as one that was.
    fileprivate mutating func take(fixedDates old: [DueDate]) {
        if let text, text.hasSuffix(Self.fixedMark) { self.text = String(text.dropLast(Self.fixedMark.count)) }
        isFixedNationally = old.contains { $0.isFixedNationally && $0.means(the: self) }
    }
}
