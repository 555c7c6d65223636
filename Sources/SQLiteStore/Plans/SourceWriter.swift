import GRDB
import Plans

/// Keeps a document word for word, with where each line went.
enum SourceWriter {
    /// - Returns: the number of the document.
    static func insert(
        _ source: NewPlanSource, _ accounting: Accounting, of plan: Int, _ stamp: Stamp, _ db: Database
    ) throws -> Int {
        try checkLines(source, accounting)
        try db.run(
            """
            INSERT INTO plan_source (plan_id, revision, file_name, sha256, imported_at, imported_by)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .whole(plan), .whole(stamp.revision), .text(source.fileName), .text(source.sha256), .text(stamp.at),
                .text(stamp.by),
            ])
        let id = Int(db.lastInsertedRowID)
        try insertLines(source.lines, accounting, id, db)
        try insertPlacements(accounting, id, db)
        return id
    }

    private static func checkLines(_ source: NewPlanSource, _ accounting: Accounting) throws {
        let numbers = Set(source.lines.map(\.number))
        let wanted = accounting.placed.keys.sorted() + accounting.unplaced.map(\.line)
        if let missing = wanted.first(where: { !numbers.contains($0) }) { throw PlanFault.lineNotInSource(missing) }
    }

    private static func insertLines(
        _ lines: [NewPlanSource.Line], _ accounting: Accounting, _ id: Int, _ db: Database
    ) throws {
        let row = try RawStatement(
            "INSERT INTO plan_source_line (source_id, number, text, is_placed) VALUES (?, ?, ?, ?)", db)
        for line in lines {
            let isPlaced = accounting.placed[line.number] != nil
            try row.run([.whole(id), .whole(line.number), .text(line.text), Cell(isPlaced)])
        }
    }

    private static func insertPlacements(_ accounting: Accounting, _ id: Int, _ db: Database) throws {
        let placed = try RawStatement(
            "INSERT INTO plan_placement (source_id, line, position, field) VALUES (?, ?, ?, ?)", db)
        for (line, fields) in accounting.placed {
            for (position, field) in fields.enumerated() {
                try placed.run([.whole(id), .whole(line), .whole(position), .text(field)])
            }
        }
        let unplaced = try RawStatement(
            "INSERT INTO plan_unplaced (source_id, position, line, text, reason) VALUES (?, ?, ?, ?, ?)", db)
        for (position, line) in accounting.unplaced.enumerated() {
            try unplaced.run([.whole(id), .whole(position), .whole(line.line), .text(line.text), .text(line.reason)])
        }
    }
}

/// Who changes a plan, when, and the revision that it makes.
struct Stamp {
    /// `2024-05-01T09:30:00Z`
    let at: String
    let by: String
    let revision: Int
}
