import GRDB
import Plans

/// Writes what a plan says beside its actions.
enum MetadataWriter {
    /// Makes the plan and gives its number.
    static func insert(_ plan: Plan, by person: String, at moment: String, _ db: Database) throws -> Int {
        let row = try RowInserter(PlanTable.metadata, keys: ["created_at", "created_by"], db)
        try row.insert(plan, .text(moment), .text(person))
        let id = Int(db.lastInsertedRowID)
        try insertParts(of: plan, id, db)
        return id
    }

    static func replace(_ id: Int, with plan: Plan, _ db: Database) throws {
        let columns = PlanTable.metadata.columns.map { "\($0) = ?" }.joined(separator: ", ")
        try db.run("UPDATE plan SET \(columns) WHERE id = ?", try PlanTable.metadata.cells(plan) + [.whole(id)])
        for table in ["plan_passage", "plan_baseline", "plan_goal"] {
            try db.run("DELETE FROM \(table) WHERE plan_id = ?", [.whole(id)])
        }
        try insertParts(of: plan, id, db)
    }

    private static func insertParts(of plan: Plan, _ id: Int, _ db: Database) throws {
        let keys = ["plan_id", "position"]
        try RowInserter(PlanTable.passages, keys: keys, db).insert(all: plan.passages, .whole(id))
        try RowInserter(PlanTable.baselines, keys: keys, db).insert(all: plan.baselines, .whole(id))
        try RowInserter(PlanTable.goals, keys: keys, db).insert(all: plan.goals, .whole(id))
        let targets = plan.goals.enumerated().flatMap { goal, value in
            value.targets.map { (goal: goal, target: $0) }
        }
        try RowInserter(PlanTable.goalTargets, keys: keys, db).insert(all: targets, .whole(id))
    }
}
