import Foundation
import GRDB
import Plans

extension Store {
    /// Changes a plan, all of it or nothing, and keeps what was changed.
    /// - Parameter revision: that of the plan that the edit was made from.
    /// - Parameter moment: kept to the second.
    /// - Returns: the new revision.
    /// - Throws: `PlanFault.changedMeanwhile` where somebody else changed the plan since; `.dateFixedNationally` and
    ///   `.reasonNeeded` where a due date may not move; others where the edit does not fit the plan.
    @discardableResult
    package func apply(
        _ edit: PlanEdit, to id: Int, expecting revision: Int, by person: String, at moment: Date
    ) throws -> Int {
        try write { db in
            _ = try PlanRows.unmoved(id, expecting: revision, db)
            try db.run("UPDATE plan SET revision = revision + 1 WHERE id = ?", [.whole(id)])
            let stamp = Stamp(at: StoredInstant.text(moment), by: person, revision: revision + 1)
            try EditWriter(edit, of: id, stamp, db).write()
            try DataVersion.advance(db)
            return stamp.revision
        }
    }
}
