import Foundation
import GRDB
import Plans

/// What somebody did to one action at one time.
package struct PlanStep: Hashable, Sendable {
    /// Key of the action.
    package var action: String
    package var edit: PlanEdit?
    package var update: Update?
    package var evidence: Evidence?
    package var by: String
    package var at: Date

    package init(
        action: String, edit: PlanEdit? = nil, update: Update? = nil, evidence: Evidence? = nil, by: String, at: Date
    ) {
        (self.action, self.edit, self.update, self.evidence) = (action, edit, update, evidence)
        (self.by, self.at) = (by, at)
    }
}

extension Store {
    /// Takes several steps, one after the other in one transaction: all of them or none.
    /// - Returns: the revision after the last.
    /// - Throws: as `apply(_:to:expecting:by:at:)`; `PlanFault.unknownAction` and `.actionRemoved` for what is reported of
    ///   an action.
    @discardableResult
    package func apply(steps: [PlanStep], to id: Int, expecting revision: Int) throws -> Int {
        try write { db in
            var revision = try PlanRows.unmoved(id, expecting: revision, db)
            let updates = try RowInserter(PlanTable.updates, keys: ["action_id"], db)
            let evidence = try RowInserter(PlanTable.evidence, keys: ["action_id"], db)
            for step in steps {
                if let edit = step.edit {
                    try db.run("UPDATE plan SET revision = revision + 1 WHERE id = ?", [.whole(id)])
                    revision += 1
                    let stamp = Stamp(at: StoredInstant.text(step.at), by: step.by, revision: revision)
                    try EditWriter(edit, of: id, stamp, db).write()
                }
                let row = try PlanRows.action(step.action, of: id, db)
                if let update = step.update { try updates.insert(update, .whole(row)) }
                if let shown = step.evidence { try evidence.insert(shown, .whole(row)) }
            }
            try DataVersion.advance(db)
            return revision
        }
    }
}

extension PlanRows {
    /// The revision of a plan, which must be the one that was seen.
    static func unmoved(_ id: Int, expecting revision: Int, _ db: Database) throws -> Int {
        let found = try self.revision(id, db)
        guard found == revision else { throw PlanFault.changedMeanwhile(expected: revision, found: found) }
        return found
    }
}
