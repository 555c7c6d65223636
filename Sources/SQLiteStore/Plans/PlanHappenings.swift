import Foundation
import GRDB
import Plans

/// What happens to actions while a plan is carried out. It does not change the plan, and so not its revision.
extension Store {
    /// - Throws: `PlanFault.unknownPlan`, `.unknownAction`, `.actionRemoved`.
    package func append(update: Update, to plan: Int, key: String) throws {
        try append([key: [update]], PlanTable.updates, to: plan)
    }

    /// Many at once, by the key of their action, all or none.
    /// - Throws: as for one.
    package func append(updates: [String: [Update]], to plan: Int) throws {
        try append(updates, PlanTable.updates, to: plan)
    }

    /// - Throws: `PlanFault.unknownPlan`, `.unknownAction`, `.actionRemoved`.
    package func append(evidence: Evidence, to plan: Int, key: String) throws {
        try append([key: [evidence]], PlanTable.evidence, to: plan)
    }

    private func append<Value>(_ values: [String: [Value]], _ shape: RowShape<Value>, to plan: Int) throws {
        try write { db in
            let inserter = try RowInserter(shape, keys: ["action_id"], db)
            for (key, values) in values.sorted(by: { $0.key < $1.key }) {
                let row = try PlanRows.action(key, of: plan, db)
                for value in values { try inserter.insert(value, .whole(row)) }
            }
            try DataVersion.advance(db)
        }
    }
}
