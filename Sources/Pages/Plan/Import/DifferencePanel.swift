import Plans

/// What a document would change in the plan that is held: field by field, before and after.
struct DifferencePanel: Sendable {
    struct Whole: Sendable {
        let wholeTitle: String
    }

    struct Change: Sendable {
        let changeField: String
        let changeBefore: String
        let changeAfter: String
    }

    struct Changed: Sendable {
        let changedTitle: String
        let changes: [Change]
        /// A reason is asked for, because the date moves.
        let reasonID: String?
        let reasonName: String
        let reasonText: String
        let refusal: String?
    }

    let differenceSentence: String
    let added: [Whole]
    let removed: [Whole]
    let changed: [Changed]
    let hasAdded: Bool
    let hasRemoved: Bool
    let hasChanged: Bool

    init(_ difference: PlanDifference, _ reading: PlanReadingPage.Reading) {
        let whole = { (action: Action) in
            Whole(wholeTitle: Words.shown("\(action.key) \(PlanWords.cut(action.text, atMost: 200))"))
        }
        (added, removed) = (difference.added.map(whole), difference.removed.map(whole))
        var order: [String] = []
        var members: [String: [FieldChange]] = [:]
        for change in difference.changed {
            if members[change.action] == nil { order.append(change.action) }
            members[change.action, default: []].append(change)
        }
        changed = order.enumerated().map { number, key in
            Self.changed(key, members[key] ?? [], number: number, reading)
        }
        (hasAdded, hasRemoved, hasChanged) = (!added.isEmpty, !removed.isEmpty, !changed.isEmpty)
        differenceSentence =
            "\(PlanWords.count(added.count, "action")) added, \(removed.count) no longer there, "
            + "\(changed.count) changed in \(PlanWords.count(difference.changed.count, "field"))."
    }

    private static func changed(
        _ key: String, _ changes: [FieldChange], number: Int, _ reading: PlanReadingPage.Reading
    ) -> Changed {
        let text = reading.read.plan.action(key)?.text ?? ""
        let isRefused = reading.refused.contains(key)
        let isMoved = changes.contains { $0.field == .due && !$0.before.isEmpty } && !isRefused
        return Changed(
            changedTitle: Words.shown("\(key) \(PlanWords.cut(text, atMost: 120))"),
            changes: changes.map {
                Change(
                    changeField: $0.field.title, changeBefore: $0.before.isEmpty ? "Nothing" : Words.lines($0.before),
                    changeAfter: $0.after.isEmpty ? "Nothing" : Words.lines($0.after))
            }, reasonID: isMoved ? "reason-\(number)" : nil, reasonName: "reason-\(key)",
            reasonText: Words.shown(reading.reasons[key] ?? ""),
            refusal: isRefused ? "The date is set nationally and will stay as it is; the other fields change." : nil)
    }
}
