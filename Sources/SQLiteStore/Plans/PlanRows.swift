import Foundation
import GRDB
import Plans

/// Statements on the tables of plans, for use inside a transaction.
enum PlanRows {
    static func revision(_ id: Int, _ db: Database) throws -> Int {
        let found = try db.values("SELECT revision FROM plan WHERE id = ?", [.whole(id)]) { $0.number() }
        guard let revision = found.first else { throw PlanFault.unknownPlan(id) }
        return revision
    }

    /// The plan with its actions.
    static func stored(_ id: Int, _ actions: [Action], _ db: Database) throws -> StoredPlan {
        let revision = try revision(id, db)
        var plan = try metadata(id, db)
        plan.actions = actions
        return StoredPlan(
            id: id, revision: revision, plan: plan, questions: try questions(id, db), settings: try settings(id, db))
    }

    private static func metadata(_ id: Int, _ db: Database) throws -> Plan {
        let ofPlan = "c.plan_id = ?"
        guard
            var plan = try db.values(
                "SELECT \(PlanTable.metadata.selection("c")) FROM plan AS c WHERE c.id = ?", [.whole(id)],
                PlanTable.metadata.value
            ).first
        else { throw PlanFault.unknownPlan(id) }
        plan.passages = try db.values(PlanTable.passages, where: ofPlan, .whole(id))
        plan.baselines = try db.values(PlanTable.baselines, where: ofPlan, .whole(id))
        plan.goals = try db.values(PlanTable.goals, where: ofPlan, .whole(id))
        for row in try db.values(PlanTable.goalTargets, where: ofPlan, .whole(id))
        where plan.goals.indices.contains(row.goal) {
            plan.goals[row.goal].targets.append(row.target)
        }
        return plan
    }

    static func questions(_ id: Int, _ db: Database) throws -> [StoredQuestion] {
        let sql = """
            SELECT id, line, code, text, choices, assumed, action, answer, answered_at, answered_by
            FROM plan_question WHERE plan_id = ? ORDER BY position
            """
        return try db.values(sql, [.whole(id)]) { row in
            StoredQuestion(
                id: row.words(),
                question: Question(
                    line: row.number(), code: row.words(), text: row.words(),
                    choices: try StoredJSON.value([String].self, row.words()), assumed: row.number(),
                    action: row.text()),
                answer: row.whole(), answeredAt: try row.text().map(StoredInstant.date), answeredBy: row.text())
        }
    }

    static func settings(_ id: Int, _ db: Database) throws -> [String: String] {
        let pairs = try db.values("SELECT name, value FROM plan_setting WHERE plan_id = ?", [.whole(id)]) { row in
            (row.words(), row.words())
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The row of an action that is there.
    static func action(_ key: String, of plan: Int, _ db: Database) throws -> Int {
        let sql = "SELECT id, removed_at FROM plan_action WHERE plan_id = ? AND key = ?"
        let found = try db.values(sql, [.whole(plan), .text(key.normalised)]) { ($0.number(), $0.text()) }.first
        guard let (id, removedAt) = found else {
            _ = try revision(plan, db)
            throw PlanFault.unknownAction(key)
        }
        guard removedAt == nil else { throw PlanFault.actionRemoved(key) }
        return id
    }
}
