import Plans

/// One change of an action: what it said before, what it says since, and who changed it why.
package struct PlanChangeLine: Hashable, Sendable {
    /// `2024-05-01T09:30:00Z`
    package var at: String
    package var by: String
    /// The name of a field as the history has it: `due`, `added`, `removed`.
    package var field: String
    package var before: String?
    package var after: String?
    package var reason: String?

    package init(at: String, by: String, field: String, before: String?, after: String?, reason: String? = nil) {
        (self.at, self.by, self.field) = (at, by, field)
        (self.before, self.after, self.reason) = (before, after, reason)
    }

    private var what: String {
        switch field {
        case "added": "Added to the plan"
        case "removed": "Taken out of the plan"
        case "restored": "Taken up again"
        case "action": "The whole action"
        default: ActionField(rawValue: field)?.title ?? PlanWords.capitalised(Words.line(field))
        }
    }

    /// The latest first; nil where nothing was changed.
    static func table(_ changes: [PlanChangeLine]) -> TableView? {
        guard !changes.isEmpty else { return nil }
        let text = { (text: String?) in text.flatMap { $0.isEmpty ? nil : Words.lines($0) } ?? "Nothing" }
        return TableView(
            caption: "What was changed, the latest first", hidesCaption: true,
            columns: ["When", "By", "What", "Before", "After", "Why"], words: [1, 2, 3, 4, 5],
            lines: changes.reversed().map { change in
                let reason = change.reason.flatMap { $0.isEmpty ? nil : Words.lines($0) }
                return TableView.Line(
                    head: Instant.words(change.at),
                    cells: [
                        Words.line(change.by), change.what, text(change.before), text(change.after),
                        reason ?? "No reason given",
                    ])
            })
    }
}
