import Foundation
import GRDB
import Plans

extension Store {
    /// Every plan, in the order in which they were made.
    package func plans() throws -> [PlanEntry] {
        try read { db in
            let sql = """
                SELECT p.id, p.title, p.organisation, p.years, p.revision,
                    (SELECT COUNT(*) FROM plan_action AS a WHERE a.plan_id = p.id AND a.removed_at IS NULL),
                    s.imported_at, s.file_name
                FROM plan AS p LEFT JOIN plan_source AS s ON s.plan_id = p.id AND s.revision =
                    (SELECT MAX(revision) FROM plan_source WHERE plan_id = p.id)
                ORDER BY p.id
                """
            return try db.values(sql, []) { row in
                PlanEntry(
                    id: row.number(), title: row.text(), organisation: row.text(), years: row.text(),
                    revision: row.number(), actions: row.number(),
                    importedAt: try row.text().map(StoredInstant.date), fileName: row.text())
            }
        }
    }

    /// - Throws: `PlanFault.unknownPlan`.
    package func planRevision(_ id: Int) throws -> Int { try read { db in try PlanRows.revision(id, db) } }

    /// - Throws: `PlanFault.unknownPlan`.
    package func plan(_ id: Int) throws -> StoredPlan {
        try read { db in
            try PlanRows.stored(id, try LoadedActions(.present(id), db).followed.map(\.action), db)
        }
    }

    /// A plan and what happened to its actions, in one look at the store.
    /// - Throws: `PlanFault.unknownPlan`.
    package func followedPlan(_ id: Int, detail: FollowedDetail) throws -> FollowedPlan {
        try read { db in
            var actions = try LoadedActions(.present(id), db)
            try actions.attach(detail)
            let stored = try PlanRows.stored(id, actions.followed.map(\.action), db)
            return FollowedPlan(stored: stored, actions: actions.followed)
        }
    }

    /// One action with all that happened to it; nil where the plan has none of this key.
    package func followedAction(_ id: Int, key: String) throws -> FollowedAction? {
        try read { db in
            var actions = try LoadedActions(.one(id, key: key), db)
            try actions.attach(.all)
            return actions.followed.first
        }
    }

    /// The actions that were removed, with all that happened to them.
    package func removedActions(_ id: Int) throws -> [RemovedAction] {
        try read { db in
            var actions = try LoadedActions(.removed(id), db)
            try actions.attach(.all)
            return try zip(actions.ids, actions.followed).flatMap { row, followed in
                let sql = "SELECT removed_at, removed_by FROM plan_action WHERE id = ?"
                return try db.values(sql, [.whole(row)]) { columns in
                    RemovedAction(
                        followed: followed, removedAt: try StoredInstant.date(columns.words()),
                        removedBy: columns.words())
                }
            }
        }
    }
}
