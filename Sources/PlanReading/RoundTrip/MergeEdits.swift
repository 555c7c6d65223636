import Plans

/// Takes edits over into actions.
extension SheetMerge {
    mutating func apply(_ edit: CellEdit, to key: String) {
        guard var action = actions[key] else { return }
        if let fault = set(edit.content, edit.text, on: &action) {
            faults.append(fault.at(edit.place, action: key))
        } else {
            actions[key] = action
        }
    }

    private func set(_ content: PlanTable.Content, _ text: String, on action: inout Action) -> FieldFault? {
        if let fault = SheetMishap.fault(content.field, text) { return fault }
        switch content {
        case .field(let field): return reader.set(field, to: text, on: &action)
        case .indicator(let item): return reader.set(indicator: item, to: text, on: &action, words: words)
        }
    }

    /// A row without a key: a new action, linked to what its heading says.
    mutating func add(_ row: ReturnedSheet.Row) {
        let text = row.texts[.field(.text)] ?? ""
        guard !text.isEmpty else {
            faults.append(
                RoundTripFault(
                    place: row.place, text: row.texts.values.filter { !$0.isEmpty }.sorted().joined(separator: "; "),
                    message: "This row has no key and no words of an action, so it was not read. Write what is to be "
                        + "done, or delete the row."))
            return
        }
        var action = Action(key: newKey(row), text: text)
        linkToHeading(row, &action)
        for content in sheet.manifest.columns.map(\.content) where content != .field(.text) {
            guard let text = row.texts[content], !text.isEmpty else { continue }
            if let fault = set(content, text, on: &action) { faults.append(fault.at(row.place, action: nil)) }
        }
        added.append(action)
    }

    private mutating func newKey(_ row: ReturnedSheet.Row) -> String {
        let number = row.texts[.field(.ref)].map(CanonicalText.line) ?? ""
        return keys.take(number.isEmpty ? "new" : number)
    }

    private mutating func linkToHeading(_ row: ReturnedSheet.Row, _ action: inout Action) {
        guard let text = row.heading, !text.isEmpty else { return }
        guard let heading = sheet.manifest.headings.first(where: { CanonicalText.of($0.text) == text }) else {
            notices.append(
                "The heading “\(text)” in \(row.place) is not one of the plan’s, so the new action is linked to nothing."
            )
            return
        }
        action.links = heading.links
        action.theme = heading.theme
    }
}

/// What stands in a cell because a program put it there, and nobody meant it.
enum SheetMishap {
    /// ECMA-376 part 1, 18.17.3, and what LibreOffice shows beside them.
    private static let errors: Set<String> = [
        "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA",
    ]

    static func fault(_ field: ActionField, _ text: String) -> FieldFault? {
        // A formula without a result, as its program never calculated it.
        if text.hasPrefix("=") {
            return FieldFault(
                field: field, text: text,
                message: "The cell holds a formula. Write the text itself into it, as Parity reads no formulas.")
        }
        guard errors.contains(text) || text.hasPrefix("Err:") && text.count <= 8 else { return nil }
        return FieldFault(
            field: field, text: text,
            message: "The cell shows the error \(text) of a formula. Write the text itself into it.")
    }
}

extension FieldFault {
    func at(_ place: String, action: String?) -> RoundTripFault {
        RoundTripFault(place: place, action: action, field: field, text: text, message: message)
    }
}
