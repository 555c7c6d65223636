import Foundation
import GRDB
import Plans

extension Store {
    /// Keeps what somebody said of a doubtful reading. An edit that follows from it is applied by itself, or takes the
    /// answer with it.
    /// - Parameter choice: index of the choice.
    /// - Parameter moment: kept to the second.
    /// - Throws: `PlanFault.unknownPlan`, `.unknownQuestion`, `.unknownChoice`.
    package func answer(
        question id: String, of plan: Int, choice: Int, by person: String, at moment: Date
    ) throws {
        try write { db in
            let revision = try PlanRows.revision(plan, db)
            let stamp = Stamp(at: StoredInstant.text(moment), by: person, revision: revision)
            var questions = try QuestionWriter(plan, stamp, try HistoryWriter(plan, stamp, db), db)
            try questions.add([], answers: [id: choice])
            try DataVersion.advance(db)
        }
    }

    /// Keeps a setting of a plan; nil takes it away.
    /// - Throws: `PlanFault.unknownPlan`.
    package func set(_ name: String, to value: String?, ofPlan plan: Int) throws {
        try write { db in
            _ = try PlanRows.revision(plan, db)
            let key: [Cell] = [.whole(plan), .text(name.normalised)]
            try db.run("DELETE FROM plan_setting WHERE plan_id = ? AND name = ?", key)
            if let value {
                try db.run("INSERT INTO plan_setting (plan_id, name, value) VALUES (?, ?, ?)", key + [.text(value)])
            }
            try DataVersion.advance(db)
        }
    }

    /// Every setting of a plan by name.
    package func settings(ofPlan plan: Int) throws -> [String: String] {
        try read { db in
            _ = try PlanRows.revision(plan, db)
            return try PlanRows.settings(plan, db)
        }
    }
}
