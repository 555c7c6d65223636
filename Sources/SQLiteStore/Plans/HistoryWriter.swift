import GRDB
import Plans

/// Adds lines to the history of a plan.
struct HistoryWriter {
    let plan: Int
    let stamp: Stamp
    /// The document that the changes come from.
    let source: Int?
    let correctsReading: Bool
    private let row: RawStatement

    init(_ plan: Int, _ stamp: Stamp, source: Int? = nil, correctsReading: Bool = false, _ db: Database) throws {
        (self.plan, self.stamp, self.source) = (plan, stamp, source)
        self.correctsReading = correctsReading
        row = try RawStatement(
            """
            INSERT INTO plan_change
                (plan_id, at, by, revision, source_id, corrects_reading, action, field, before, after, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, db)
    }

    func insert(_ change: PlanEdit.Change) throws {
        try row.run([
            .whole(plan), .text(stamp.at), .text(stamp.by), .whole(stamp.revision), Cell(source),
            Cell(correctsReading), Cell(change.action?.normalised), .text(change.field), Cell(change.before),
            Cell(change.after), Cell(change.reason),
        ])
    }
}
