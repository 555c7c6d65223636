import Foundation
import GRDB
import Plans

extension Store {
    /// What was changed in a plan, in the order of time.
    /// - Parameter action: key of the only action that is wanted, also one that was removed.
    package func planChanges(_ id: Int, action: String? = nil) throws -> [PlanChange] {
        let sql = """
            SELECT at, by, revision, action, field, before, after, reason, source_id, corrects_reading
            FROM plan_change WHERE plan_id = ? \(action == nil ? "" : "AND action = ?") ORDER BY id
            """
        return try read { db in
            try db.values(sql, [.whole(id)] + (action.map { [.text($0.normalised)] } ?? [])) { row in
                PlanChange(
                    at: row.words(), by: row.words(), revision: row.number(),
                    change: PlanEdit.Change(
                        action: row.text(), field: row.words(), before: row.text(), after: row.text(),
                        reason: row.text()),
                    source: row.whole(), correctsReading: row.flag())
            }
        }
    }

    /// The documents that were read into a plan, in the order of time.
    package func planSources(_ id: Int) throws -> [PlanSourceEntry] {
        try read { db in try PlanRows.sources("plan_id", id, db) }
    }

    /// A document word for word, with where each line went.
    /// - Throws: `PlanFault.unknownSource`.
    package func planReading(source id: Int) throws -> StoredReading {
        try read { db in
            guard let entry = try PlanRows.sources("id", id, db).first else { throw PlanFault.unknownSource(id) }
            return StoredReading(
                entry: entry, lines: try PlanRows.lines(id, db), accounting: try PlanRows.accounting(id, db))
        }
    }
}

extension PlanRows {
    fileprivate static func sources(_ column: String, _ value: Int, _ db: Database) throws -> [PlanSourceEntry] {
        let sql = """
            SELECT id, revision, file_name, sha256, imported_at, imported_by FROM plan_source
            WHERE \(column) = ? ORDER BY revision
            """
        return try db.values(sql, [.whole(value)]) { row in
            PlanSourceEntry(
                id: row.number(), revision: row.number(), fileName: row.words(), sha256: row.words(),
                importedAt: try StoredInstant.date(row.words()), importedBy: row.words())
        }
    }

    fileprivate static func lines(_ source: Int, _ db: Database) throws -> [NewPlanSource.Line] {
        let sql = "SELECT number, text FROM plan_source_line WHERE source_id = ? ORDER BY number"
        return try db.values(sql, [.whole(source)]) { NewPlanSource.Line($0.number(), $0.words()) }
    }

    fileprivate static func accounting(_ source: Int, _ db: Database) throws -> Accounting {
        var placed: [Int: [String]] = [:]
        let placements = """
            SELECT l.number, p.field FROM plan_source_line AS l
            LEFT JOIN plan_placement AS p ON p.source_id = l.source_id AND p.line = l.number
            WHERE l.source_id = ? AND l.is_placed = 1 ORDER BY l.number, p.position
            """
        try RawStatement(placements, db).eachRow([.whole(source)]) { row in
            let line = row.number()
            placed[line, default: []] += row.text().map { [$0] } ?? []
        }
        let rest = "SELECT line, text, reason FROM plan_unplaced WHERE source_id = ? ORDER BY position"
        let unplaced = try db.values(rest, [.whole(source)]) { row in
            UnplacedLine(line: row.number(), text: row.words(), reason: row.words())
        }
        return Accounting(placed: placed, unplaced: unplaced)
    }
}
