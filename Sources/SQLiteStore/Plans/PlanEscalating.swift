import GRDB
import Plans

extension Store {
    /// Keeps what happened on the ladder. An event that is there already, for its action, kind, step and day, stays as
    /// it is, so that working it out again changes nothing.
    /// - Returns: how many are new.
    /// - Throws: `PlanFault.unknownPlan`, `.unknownAction`, `.actionRemoved`.
    @discardableResult
    package func record(events: [EscalationEvent], of plan: Int) throws -> Int {
        let shape = PlanTable.escalationEvents
        let columns = ["action_id"] + shape.columns
        let sql = """
            INSERT INTO \(shape.table) (\(columns.joined(separator: ", ")))
            VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
            ON CONFLICT (action_id, kind, step, day) DO NOTHING
            """
        return try write { db in
            let (before, row) = (db.totalChangesCount, try RawStatement(sql, db))
            for event in events {
                let action = try PlanRows.action(event.action, of: plan, db)
                try row.run([.whole(action)] + shape.cells(event))
            }
            let new = db.totalChangesCount - before
            if new > 0 { try DataVersion.advance(db) }
            return new
        }
    }

    /// The events that were kept, in the order of time, also of actions that were removed since.
    /// - Parameter action: key of the only action that is wanted.
    package func escalations(of plan: Int, action: String? = nil) throws -> [EscalationEvent] {
        let shape = PlanTable.escalationEvents
        let sql = """
            SELECT a.key, \(shape.selection("e")) FROM plan_action AS a
            CROSS JOIN \(shape.table) AS e ON e.action_id = a.id
            WHERE a.plan_id = ? AND a.key = ifnull(?, a.key) ORDER BY e.day, e.id
            """
        return try read { db in
            try db.values(sql, [.whole(plan), Cell(action?.normalised)]) { row in
                let key = row.words()
                return try PlanTable.escalationEvent(of: key, &row)
            }
        }
    }
}
