import GRDB
import Plans

/// Carries out an edit inside a transaction.
struct EditWriter {
    private let edit: PlanEdit
    private let plan: Int
    private let stamp: Stamp
    private let db: Database
    private let actions: ActionWriter
    private let history: HistoryWriter
    private let dateChanges: RowInserter<DateChange>
    private let dueRule: DueRule
    /// What the edit itself says that it changes: keys, and nil for the plan.
    private let described: Set<String?>

    init(_ edit: PlanEdit, of plan: Int, _ stamp: Stamp, _ db: Database) throws {
        (self.edit, self.plan, self.stamp, self.db) = (edit, plan, stamp, db)
        (actions, dueRule) = (try ActionWriter(plan, db), DueRule(edit))
        described = Set(edit.changes.map(\.action))
        let source = try edit.source.map {
            try SourceWriter.insert(
                $0, edit.accounting ?? Accounting(placed: [:], unplaced: []), of: plan, stamp, db)
        }
        history = try HistoryWriter(plan, stamp, source: source, correctsReading: edit.correctsReading, db)
        dateChanges = try RowInserter(PlanTable.dateChanges, keys: ["action_id"], db)
    }

    func write() throws {
        for key in edit.removed { try remove(key) }
        for action in edit.replaced { try replace(action) }
        for action in edit.reprinted { try put(action, in: try PlanRows.action(action.key, of: plan, db)) }
        for action in edit.added { try add(action) }
        if let metadata = edit.metadata { try replaceMetadata(with: metadata) }
        if let order = edit.order { try reorder(order) }
        for change in edit.changes { try record(change) }
        var questions = try QuestionWriter(plan, stamp, history, db)
        try questions.add(edit.questions, answers: edit.answers)
    }

    private func remove(_ key: String) throws {
        let row = try PlanRows.action(key, of: plan, db)
        let text = try db.values("SELECT text FROM plan_action WHERE id = ?", [.whole(row)]) { $0.words() }.first
        try db.run(
            "UPDATE plan_action SET removed_at = ?, removed_by = ? WHERE id = ?",
            [.text(stamp.at), .text(stamp.by), .whole(row)])
        try record(.init(action: key, field: "removed", before: text))
    }

    private func replace(_ action: Action) throws {
        let row = try PlanRows.action(action.key, of: plan, db)
        if !described.contains(action.key) {
            let before = try db.values("SELECT text FROM plan_action WHERE id = ?", [.whole(row)]) { $0.words() }
            try record(.init(action: action.key, field: "action", before: before.first, after: action.text))
        }
        try put(action, in: row)
    }

    private func add(_ action: Action) throws {
        let sql = "SELECT id, removed_at, text FROM plan_action WHERE plan_id = ? AND key = ?"
        let found = try db.values(sql, [.whole(plan), .text(action.key.normalised)]) { row in
            (id: row.number(), removedAt: row.text(), text: row.words())
        }
        guard let old = found.first else {
            try actions.insert(action)
            return try record(.init(action: action.key, field: "added", after: action.text))
        }
        guard old.removedAt != nil else { throw PlanFault.actionExists(action.key) }
        guard PlanMatching.mayBeSame(old.text, action.text) else { throw PlanFault.keyWasUsed(action.key) }
        try actions.restore(old.id)
        try record(.init(action: action.key, field: "restored", after: action.text))
        try put(action, in: old.id, comesBack: true)
    }

    /// Gives an action its new value, and keeps the move of its date where it moves.
    private func put(_ action: Action, in row: Int, comesBack: Bool = false) throws {
        let due = try db.values(
            "SELECT \(DueColumns.names().joined(separator: ", ")) FROM plan_action WHERE id = ?", [.whole(row)],
            DueColumns.value)
        let parts = try db.values(PlanTable.parts, where: "c.action_id = ?", .whole(row))
        let old = Action(key: action.key, text: "", due: due.first ?? .none, parts: parts)
        if let reason = try dueRule.reason(for: action, from: old, comesBack: comesBack) {
            let change = DateChange(at: stamp.at, by: stamp.by, from: old.due, to: action.due, reason: reason)
            try dateChanges.insert(change, .whole(row))
        }
        try actions.replace(row, with: action)
    }

    private func replaceMetadata(with metadata: Plan) throws {
        try MetadataWriter.replace(plan, with: metadata, db)
        guard !described.contains(nil) else { return }
        try record(.init(action: nil, field: "plan", after: metadata.title))
    }

    private func reorder(_ keys: [String]) throws {
        let sql = "SELECT key FROM plan_action WHERE plan_id = ? AND removed_at IS NULL"
        let present = try db.values(sql, [.whole(plan)]) { $0.words() }
        guard keys.count == present.count, Set(keys) == Set(present) else { throw PlanFault.orderDoesNotFit }
        let first = try actions.nextPosition()
        let row = try RawStatement("UPDATE plan_action SET position = ? WHERE plan_id = ? AND key = ?", db)
        for (place, key) in keys.enumerated() {
            try row.run([.whole(first + place), .whole(plan), .text(key.normalised)])
        }
    }

    private func record(_ change: PlanEdit.Change) throws {
        var change = change
        change.reason = change.reason ?? edit.reason
        try history.insert(change)
    }
}
