import GRDB
import Plans
import Testing

@testable import SQLiteStore

/// What the schema itself forbids, whatever the program does.
@Suite struct PlanSchemaTests {
    private func store() throws -> Store {
        let store = try StoredPlans.store()
        let at = "2024-05-01T09:30:00Z"
        try store.append(update: Update(at: at, by: "lead", note: "begun"), to: 1, key: "2.1")
        try store.append(evidence: Evidence(at: at, by: "lead", text: "minutes"), to: 1, key: "2.1")
        var action = StoredPlans.full
        action.due = DueDate(.ongoing)
        let step = Ladder.Step(holder: .forum, after: 30)
        let event = EscalationEvent(
            action: "2.1", kind: .step, day: march, step: step, number: 1, to: [], reason: "late",
            asksGoToGreen: false)
        try store.record(events: [event], of: 1)
        try store.change(.with { ($0.replaced, $0.reason) = ([action], "late") })
        return store
    }

    private func refusal(of sql: String, in store: Store) -> StoreFault? {
        #expect(throws: StoreFault.self, "\(sql)") { try store.write { db in try db.execute(sql: sql) } }
    }

    @Test(arguments: [
        "plan_update", "plan_date_change", "plan_evidence", "plan_escalation_event", "plan_change", "plan_source",
        "plan_source_line", "plan_placement", "plan_unplaced",
    ])
    func whatWasKeptIsNeverChangedNorDeleted(_ table: String) throws {
        let store = try store()
        let columns = try store.read { db in try db.columns(in: table).map(\.name) }
        let column = try #require(columns.last)

        #expect(
            refusal(of: "UPDATE \(table) SET \(column) = \(column)", in: store)
                == .refused("what is kept in \(table) is never changed"))
        #expect(
            refusal(of: "DELETE FROM \(table)", in: store)
                == .refused("what is kept in \(table) goes only with its plan"))
    }

    @Test(arguments: [
        "DELETE FROM plan_action", "UPDATE plan_action SET key = 'x' WHERE key = '2.1'",
        "UPDATE plan SET revision = 1", "UPDATE plan SET revision = revision + 2",
        "UPDATE plan SET published = '2024-3'", "UPDATE plan SET published = 'March 2024'",
        "UPDATE plan SET authors = '{}'", "UPDATE plan SET layout = 'table'", "UPDATE plan_action SET status = 'red'",
        "UPDATE plan_action SET due_kind = 'soon'", "UPDATE plan_action SET due_end = '2024-1-1'",
        "UPDATE plan_action SET due_fixed = 2", "UPDATE plan_action SET removed_at = '2024-05-01T09:30:00Z'",
        "UPDATE plan_action SET position = 0", "UPDATE plan_action SET plan_id = 7",
        "UPDATE plan_link SET framework = 'NHS'", "UPDATE plan_link SET strength = 'red'",
        "UPDATE plan_link SET action_id = 99", "UPDATE plan_lead SET kind = 'post'",
        "UPDATE plan_lead SET role = 'boss'", "UPDATE plan_target SET unit = 'points'",
        "UPDATE plan_target SET baseline = 'many'", "UPDATE plan_target SET bound_measure = NULL",
        "UPDATE plan_text_list SET list = 'other'", "UPDATE plan_occurrence SET last_line = 1",
        "UPDATE plan_goal SET under_item = NULL", "UPDATE plan_baseline SET unit = ''",
        "UPDATE plan_question SET answer = 0",
        "UPDATE plan_question SET answer = 2, answered_at = '2024-05-01T09:30:00Z', answered_by = 'x'",
        "UPDATE plan_question SET choices = '{}'", "INSERT INTO plan_setting VALUES (7, 'a', 'b')",
        "INSERT INTO plan_update (action_id, at, by, note) VALUES (1, 'today', 'x', '')",
        "INSERT INTO plan_update (action_id, at, by, note, rating) VALUES (1, '2024-05-01T09:30:00Z', 'x', '', 'blue')",
        "INSERT INTO plan_update (action_id, at, by, note) VALUES (99, '2024-05-01T09:30:00Z', 'x', '')",
        "INSERT INTO plan_change (plan_id, at, by, revision, action, field, corrects_reading) "
            + "VALUES (1, '2024-05-01T09:30:00Z', 'x', 1, 'nobody', 'text', 0)",
        "INSERT INTO plan_source (plan_id, revision, file_name, sha256, imported_at, imported_by) "
            + "VALUES (1, 9, 'f', 'abc', '2024-05-01T09:30:00Z', 'x')",
    ])
    func whatCannotBeSoIsRefused(_ sql: String) throws {
        let fault = refusal(of: sql, in: try store())

        guard case .refused = fault else {
            Issue.record("\(sql): \(String(describing: fault))")
            return
        }
    }

    /// A case that the model gains without a migration could not be kept.
    @Test func theSchemaKnowsEveryWordOfTheModel() throws {
        let words: [(String, String, [String])] = [
            ("plan", "layout", PlanLayout.allCases.map(\.rawValue)),
            ("plan_action", "status", ActionStatus.allCases.map(\.rawValue)),
            ("plan_action", "due_kind", DueDate.Kind.allCases.map(\.rawValue)),
            ("plan_link", "framework", Link.Framework.allCases.map(\.rawValue)),
            ("plan_link", "strength", Link.Strength.allCases.map(\.rawValue)),
            ("plan_lead", "kind", Lead.Kind.allCases.map(\.rawValue)),
            ("plan_target", "unit", Plans.Unit.allCases.map(\.rawValue)),
            ("plan_target", "bound_measure", Target.Binding.Measure.allCases.map(\.rawValue)),
        ]
        let store = try StoredPlans.store()
        for (table, column, known) in words {
            for word in known {
                try store.write { db in
                    try db.execute(sql: "UPDATE \(table) SET \(column) = ?", arguments: [word])
                }
            }
        }
        let at = "2024-05-01T09:30:00Z"
        for rating in Rating.allCases {
            try store.append(update: Update(at: at, by: "lead", rating: rating, note: ""), to: 1, key: "2.1")
        }
        #expect(try store.followedAction(1, key: "2.1")?.updates.map(\.rating) == Rating.allCases)
    }

    @Test func theSchemaKnowsEveryStepOfALadder() throws {
        let store = try StoredPlans.store()
        let kinds = EscalationEvent.Kind.allCases
        let events = Ladder.Holder.allCases.enumerated().flatMap { number, holder in
            kinds.map { kind in
                EscalationEvent(
                    action: "2.1", kind: kind, day: march, step: Ladder.Step(holder: holder, after: 0),
                    number: number, to: ["A", "B"], reason: "late", asksGoToGreen: false)
            }
        }
        #expect(try store.record(events: events, of: 1) == events.count)
        #expect(try store.escalations(of: 1) == events)
    }

    /// Sorting 20,000 updates for each look at a plan would be slow.
    @Test func theLatestUpdatesAreFoundInAnIndex() throws {
        let steps = try StoredPlans.store().read { db in
            try Row.fetchAll(
                db,
                sql: """
                    EXPLAIN QUERY PLAN SELECT u.id FROM plan_update AS u WHERE u.action_id = 1 AND u.rating IS NOT NULL
                    ORDER BY u.at DESC, u.id DESC LIMIT 1
                    """
            ).compactMap { $0["detail"] as String? }
        }
        #expect(steps == ["SEARCH u USING INDEX plan_update_rated (action_id=?)"])
    }
}

extension Store {
    /// How many rows each table of plans holds, without the empty ones.
    func rowsOfPlans() throws -> [String: Int] {
        try read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name = 'plan' OR name GLOB 'plan_*')"
            )
            return try tables.reduce(into: [:]) { counts, table in
                let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0
                if count > 0 { counts[table] = count }
            }
        }
    }
}
