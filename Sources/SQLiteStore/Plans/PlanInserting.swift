import Foundation
import GRDB
import Plans

extension Store {
    /// The plan that was first read from a file with this digest, so that it need not be read again.
    package func planRead(sha256: String) throws -> PlanEntry? {
        let id = try read { db in try PlanRows.firstRead(sha256, db)?.plan }
        return try id.flatMap { id in try plans().first { $0.id == id } }
    }

    /// Keeps a plan as it was read, with every line of its document, in one transaction.
    /// - Parameters:
    ///   - answers: indices of the choices, by the id of the question.
    ///   - moment: kept to the second.
    /// - Returns: the number of the plan.
    /// - Throws: `PlanFault.alreadyRead` where a plan began with the same file; other faults where it cannot be kept.
    @discardableResult
    package func insertPlan(
        _ read: ReadPlan, source: NewPlanSource, answers: [String: Int] = [:], by person: String, at moment: Date
    ) throws -> Int {
        try write { db in
            if let first = try PlanRows.firstRead(source.sha256, db) {
                throw PlanFault.alreadyRead(plan: first.plan, fileName: first.fileName)
            }
            let stamp = Stamp(at: StoredInstant.text(moment), by: person, revision: 1)
            let id = try MetadataWriter.insert(read.plan, by: person, at: stamp.at, db)
            _ = try SourceWriter.insert(source, read.accounting, of: id, stamp, db)
            try insert(read.plan.actions, of: id, db)
            var questions = try QuestionWriter(id, stamp, try HistoryWriter(id, stamp, db), db)
            try questions.add(read.questions, answers: answers)
            try DataVersion.advance(db)
            return id
        }
    }

    private func insert(_ actions: [Action], of plan: Int, _ db: Database) throws {
        let writer = try ActionWriter(plan, db)
        var keys: Set<String> = []
        for action in actions {
            guard keys.insert(action.key).inserted else { throw PlanFault.actionExists(action.key) }
            try writer.insert(action)
        }
    }

    /// Takes a plan away with all its history. Its document can be read again afterwards.
    /// - Throws: `PlanFault.unknownPlan`.
    package func removePlan(_ id: Int) throws {
        try write { db in
            _ = try PlanRows.revision(id, db)
            try db.run("DELETE FROM plan WHERE id = ?", [.whole(id)])
            try DataVersion.advance(db)
        }
    }
}

extension PlanRows {
    /// The plan that began with a file.
    static func firstRead(_ sha256: String, _ db: Database) throws -> (plan: Int, fileName: String)? {
        try db.values(
            "SELECT plan_id, file_name FROM plan_source WHERE sha256 = ? AND revision = 1", [.text(sha256)]
        ) { (plan: $0.number(), fileName: $0.words()) }.first
    }
}
