import Indicators

/// The `editions` of an indicator.
struct EditionReader {
    /// Whether a condition of the indicator asks for the edition's question; nil where its conditions have faults.
    let needsQuestion: Bool?
    /// The questions that a survey file can hold; nil where any is possible.
    let questions: [String]?

    func list(_ reader: Reader) -> [Edition]? {
        guard let entries = reader.list() else { return nil }
        let rows = entries.compactMap {
            $0.fields("years", "source", "certainty", "note", "question", "window-years")
        }
        let editions = rows.map { (fields: $0, edition: edition($0)) }
        if entries.isEmpty { reader.report("An indicator has at least one edition.") }
        reportOrder(editions)
        let found = editions.compactMap(\.edition)
        return found.isEmpty || found.count < entries.count ? nil : found
    }

    private func edition(_ fields: Fields) -> Edition? {
        let years = fields.required("years").flatMap(years)
        let (source, note) = (fields.text("source"), fields.text("note"))
        let certainty = fields.required("certainty")?.choice(Edition.Certainty.self)
        let question = question(fields)
        let window = fields["window-years"].map { $0.integer(from: 1) } ?? 1
        guard let years, let source, let note, let certainty, let window else { return nil }
        return Edition(
            years: years, source: source, certainty: certainty, note: note, question: question, windowYears: window)
    }

    private func question(_ fields: Fields) -> String? {
        guard let needsQuestion else { return nil }
        guard needsQuestion else {
            fields["question"]?.report("No condition of this indicator says \"equals: question\".")
            return nil
        }
        let given = fields.required("question")
        return questions.map { given?.choice(of: $0) } ?? given?.text()
    }

    /// `2023` or `2023-2025`.
    private func years(_ reader: Reader) -> ClosedRange<Int>? {
        guard let text = reader.text() else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { $0.count == 4 ? Int($0) : nil }
        guard parts.count <= 2, let first = parts.first ?? nil, let last = parts.last ?? nil, first <= last,
            (2000...2199).contains(first), (2000...2199).contains(last)
        else {
            reader.report("\"\(text)\" is neither a collection year nor two of them: 2023 or 2023-2025.")
            return nil
        }
        return first...last
    }

    private func reportOrder(_ editions: [(fields: Fields, edition: Edition?)]) {
        for (earlier, later) in zip(editions, editions.dropFirst()) {
            guard let before = earlier.edition?.years, let after = later.edition?.years else { continue }
            if after.lowerBound <= before.upperBound {
                let word = after.overlaps(before) ? "overlaps" : "comes after"
                later.fields["years"]?.report("The edition \(word) one that begins in \(before.lowerBound).")
            }
        }
    }
}
