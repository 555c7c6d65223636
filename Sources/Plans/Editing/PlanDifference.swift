/// What makes one list of actions another: what is shown before anything is taken over.
package struct PlanDifference: Hashable, Sendable {
    package var added: [Action]
    package var removed: [Action]
    /// In the order of the new list, and of the fields.
    package var changed: [FieldChange]

    package init(added: [Action] = [], removed: [Action] = [], changed: [FieldChange] = []) {
        (self.added, self.removed, self.changed) = (added, removed, changed)
    }

    package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

    /// By key. A field has changed where people would read something else; of two actions with one key the first counts.
    package static func between(_ old: [Action], _ new: [Action]) -> PlanDifference {
        let before = Dictionary(old.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.map(\.key))
        return PlanDifference(
            added: new.filter { before[$0.key] == nil },
            removed: old.filter { !after.contains($0.key) },
            changed: new.flatMap { action in before[action.key].map { changes($0, action) } ?? [] })
    }

    /// What differs between two states of one action.
    package static func changes(_ old: Action, _ new: Action) -> [FieldChange] {
        guard old != new else { return [] }
        return ActionField.allCases.compactMap { field in
            let (before, after) = (field.text(of: old), field.text(of: new))
            guard before != after else { return nil }
            return FieldChange(action: new.key, field: field, before: before, after: after)
        }
    }
}

/// One field of one action that reads otherwise than before.
package struct FieldChange: Hashable, Sendable {
    /// Key of the action.
    package var action: String
    package var field: ActionField
    /// The field's text; empty where it said nothing.
    package var before: String
    package var after: String

    package init(action: String, field: ActionField, before: String, after: String) {
        (self.action, self.field, self.before, self.after) = (action, field, before, after)
    }

    /// `2.1, Due: “March 2025” becomes “June 2025”.`
    package var sentence: String {
        "\(action), \(field.title): \(Self.quoted(before)) becomes \(Self.quoted(after))."
    }

    private static func quoted(_ text: String) -> String { text.isEmpty ? "nothing" : "“\(text)”" }
}
