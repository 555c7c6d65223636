import Plans

/// What a document would change in the plan that is held: field by field, before and after.
struct DifferencePanel: Sendable {
    /// The box by which one change is taken over; unticked, it is left out.
    struct Take: Sendable {
        let takeID: String
        let takeName: String
        let isTaken: Bool

        /// - Parameter change: `2.1:due`
        init(_ change: String, _ reading: PlanReadingPage.Reading) {
            (takeID, takeName) = ("take-\(SiteURL.encoded(change))", "take-\(change)")
            isTaken = !reading.leftOut.contains(change)
        }
    }

    struct Whole: Sendable {
        let wholeTitle: String
        let take: Take
    }

    struct Change: Sendable {
        let changeField: String
        let changeBefore: String
        let changeAfter: String
        /// Nil where the change is refused.
        let take: Take?
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
    let metadata: [String]
    let hasMetadata: Bool
    /// Ids of all changes that have a box, so that those left unticked are known.
    let offered: [String]

    init(_ difference: PlanDifference, _ reading: PlanReadingPage.Reading) {
        added = difference.added.map { Self.whole($0, "added", reading) }
        removed = difference.removed.map { Self.whole($0, "removed", reading) }
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
        (metadata, hasMetadata) = (reading.metadataChanges.map(Words.lines), !reading.metadataChanges.isEmpty)
        offered =
            difference.added.map { "\($0.key):added" } + difference.removed.map { "\($0.key):removed" }
            + difference.changed.filter { !Self.isRefused($0, reading) }.map(Self.id)
        differenceSentence =
            "\(PlanWords.count(added.count, "action")) added, \(removed.count) no longer there, "
            + "\(changed.count) changed in \(PlanWords.count(difference.changed.count, "field"))."
    }

    private static func id(_ change: FieldChange) -> String { "\(change.action):\(change.field.rawValue)" }

    private static func isRefused(_ change: FieldChange, _ reading: PlanReadingPage.Reading) -> Bool {
        change.field == .due && reading.refused.contains(change.action)
    }

    private static func whole(_ action: Action, _ what: String, _ reading: PlanReadingPage.Reading) -> Whole {
        Whole(
            wholeTitle: Words.line("\(action.key) \(PlanWords.cut(action.text, atMost: 200))"),
            take: Take("\(action.key):\(what)", reading))
    }

    private static func changed(
        _ key: String, _ changes: [FieldChange], number: Int, _ reading: PlanReadingPage.Reading
    ) -> Changed {
        let text = reading.read.plan.action(key)?.text ?? ""
        let isRefused = reading.refused.contains(key)
        let isMoved = changes.contains { $0.field == .due && !$0.before.isEmpty } && !isRefused
        return Changed(
            changedTitle: Words.line("\(key) \(PlanWords.cut(text, atMost: 120))"),
            changes: changes.map { change in
                Change(
                    changeField: change.field.title, changeBefore: shown(change.before),
                    changeAfter: shown(change.after),
                    take: Self.isRefused(change, reading) ? nil : Take(id(change), reading))
            }, reasonID: isMoved ? "reason-\(number)" : nil, reasonName: "reason-\(key)",
            reasonText: Words.refill(reading.reasons[key] ?? ""),
            refusal: isRefused
                ? "The date is set nationally and stays. The other fields change where they are ticked." : nil)
    }

    private static func shown(_ text: String) -> String { text.isEmpty ? "Nothing" : Words.lines(text) }
}
