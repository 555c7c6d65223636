import Plans

/// Words of one line that belong to one field.
struct Fragment: Hashable {
    var line: Int
    var text: String
    /// “Lead:”, printed before it.
    var label: String?
}

/// One printing of an action, field by field, before its words are understood.
struct Draft {
    var lines: ClosedRange<Int>
    var fields: [PlanField: [Fragment]]
    /// Columns that its table has; empty for a sentence.
    var columns: Set<PlanField>
    /// Indicators that the cells of a matrix mark.
    var marks: [Link]
    /// Its matrix has columns, and this row says nothing in any of them.
    var marksAreLost: Bool
    var section: Section
    /// What a field is to be read as, where somebody said that its printed words are cut.
    var mended: [PlanField: String] = [:]

    init(
        line: Int, fields: [PlanField: [Fragment]], columns: Set<PlanField> = [], marks: [Link] = [],
        marksAreLost: Bool = false, section: Section
    ) {
        (lines, self.fields, self.columns) = (line...line, fields, columns)
        (self.marks, self.marksAreLost, self.section) = (marks, marksAreLost, section)
    }

    /// All words of a field on one line, those that a merged cell repeats once; nil where there are none.
    func text(_ field: PlanField) -> String? {
        let text = (fields[field] ?? []).map { CleanText.oneLine($0.text) }.uniqued.joined(separator: " ")
        return SentenceShape.hasWords(text) ? text : nil
    }

    /// The same, with a mark between cells of one row: two columns of names are two names.
    func names(_ field: PlanField) -> String? {
        guard let fragments = fields[field], text(field) != nil else { return nil }
        var names = ""
        for (index, text) in fragments.map({ CleanText.oneLine($0.text) }).enumerated()
        where !fragments[..<index].contains(where: { CleanText.oneLine($0.text) == text }) {
            let isBeside = index > 0 && fragments[index - 1].line == fragments[index].line
            names += names.isEmpty ? text : (isBeside ? "; " : " ") + text
        }
        return names
    }

    /// The same with its paragraphs, for lists.
    func paragraphs(_ field: PlanField) -> String {
        (fields[field] ?? []).map(\.text).joined(separator: "\n")
    }

    /// All words of a field, with the labels before them.
    func printed(_ field: PlanField) -> String {
        (fields[field] ?? []).map { [$0.label, CleanText.oneLine($0.text)].compactMap { $0 }.joined(separator: " ") }
            .joined(separator: " ")
    }

    mutating func add(_ text: String, line: Int, to field: PlanField, label: String? = nil) {
        guard !text.isEmpty else { return }
        fields[field, default: []].append(Fragment(line: line, text: text, label: label))
        lines = min(lines.lowerBound, line)...max(lines.upperBound, line)
    }

    /// A row that goes on in a later line.
    mutating func join(_ later: Draft) {
        for (field, fragments) in later.fields { fields[field, default: []] += fragments }
        lines = min(lines.lowerBound, later.lines.lowerBound)...max(lines.upperBound, later.lines.upperBound)
        marks += later.marks
        marksAreLost = marksAreLost && later.marksAreLost
    }
}

extension Draft {
    /// The field that the last words of a line went to.
    func lastField(on line: Int) -> PlanField? {
        fields.first { $0.value.last?.line == line }?.key
    }
}
