import Plans

/// `plans/layouts.yaml`: the columns of each layout, and our words in them.
enum LayoutsFile {
    static let path = "plans/layouts.yaml"
    /// What a worksheet column can be.
    private static let widths = 1...255

    static func read(_ file: Reader) -> PlanLayouts? {
        guard let fields = file.concept("layouts", "marks", "words") else { return nil }
        let forms = fields.required("layouts").flatMap(forms)
        let marks = fields.required("marks").flatMap(marks)
        let phrases = fields.required("words").flatMap(phrases)
        guard let forms, let marks, let phrases else { return nil }
        return PlanLayouts(forms: forms, words: TableWords(marks: marks, phrases: phrases))
    }

    private static func forms(_ reader: Reader) -> [TableLayout: TableForm]? {
        guard let fields = Fields(reader, allowed: TableLayout.allCases.map(\.rawValue)) else { return nil }
        let found = TableLayout.allCases.map { layout in
            (layout, fields.required(layout.rawValue).flatMap(form))
        }
        let whole = found.compactMap { layout, form in form.map { (layout, $0) } }
        return whole.count == found.count ? Dictionary(whole, uniquingKeysWith: { first, _ in first }) : nil
    }

    private static func form(_ reader: Reader) -> TableForm? {
        guard let fields = reader.fields("title", "group", "repeats", "columns") else { return nil }
        let title = fields.text("title")
        let grouping = fields.required("group")?.choice(TableForm.Grouping.self)
        let repeats = fields["repeats"].map { $0.flag() } ?? false
        let columns = fields.required("columns")?.list(columns)?.flatMap { $0 }
        guard let title, let grouping, let repeats, let columns else { return nil }
        reportRepeats(columns, fields["columns"])
        return TableForm(title: title, grouping: grouping, repeats: repeats, columns: columns)
    }

    /// A workbook that comes back is read by the titles of its columns, so each must be another.
    private static func reportRepeats(_ columns: [TableForm.Column], _ reader: Reader?) {
        if Set(columns.map(\.title)).count < columns.count { reader?.report("Two columns have the same title.") }
        if Set(columns.map(\.content)).count < columns.count { reader?.report("Two columns show the same field.") }
        if columns.isEmpty { reader?.report("At least one column is needed.") }
    }

    private static func columns(_ reader: Reader) -> [TableForm.Column]? {
        guard let fields = reader.fields("field", "matrix", "title", "width", "optional") else { return nil }
        let title = fields.text("title")
        let width = fields.required("width")?.integer(in: widths)
        let isOptional = fields["optional"].map { $0.flag() } ?? false
        let contents = contents(fields)
        guard let title, let width, let isOptional, let contents else { return nil }
        return contents.map { item, content in
            TableForm.Column(
                content, title: title.replacing("{item}", with: item), width: width, isOptional: isOptional)
        }
    }

    private static func contents(_ fields: Fields) -> [(item: String, content: PlanTable.Content)]? {
        if let matrix = fields["matrix"] { return matrix.texts()?.map { ($0, .indicator($0)) } }
        return fields.required("field")?.choice(ActionField.self).map { [("", .field($0))] }
    }
}
