import GRDB
import Plans

/// Writes whole actions of one plan. Its statements are prepared once for many actions.
struct ActionWriter {
    private let plan: Int
    private let db: Database
    private let actions: RowInserter<Action>
    private let links: RowInserter<Link>
    private let leads: RowInserter<(role: LeadRole, lead: Lead)>
    private let targets: RowInserter<Target>
    private let parts: RowInserter<Action.Part>
    private let texts: RowInserter<(list: TextList, text: String)>
    private let occurrences: RowInserter<Action.Occurrence>
    private let occurrenceLinks: RowInserter<(occurrence: Int, link: Link)>
    private let occurrenceCells: RowInserter<(occurrence: Int, name: String, text: String)>

    init(_ plan: Int, _ db: Database) throws {
        let keys = ["action_id", "position"]
        (self.plan, self.db) = (plan, db)
        actions = try RowInserter(PlanTable.actions, keys: ["plan_id", "position"], db)
        links = try RowInserter(PlanTable.links, keys: keys, db)
        leads = try RowInserter(PlanTable.leads, keys: keys, db)
        targets = try RowInserter(PlanTable.targets, keys: keys, db)
        parts = try RowInserter(PlanTable.parts, keys: keys, db)
        texts = try RowInserter(PlanTable.texts, keys: keys, db)
        occurrences = try RowInserter(PlanTable.occurrences, keys: keys, db)
        occurrenceLinks = try RowInserter(PlanTable.occurrenceLinks, keys: keys, db)
        occurrenceCells = try RowInserter(PlanTable.occurrenceCells, keys: keys, db)
    }

    /// Adds one after all that there are.
    func insert(_ action: Action) throws {
        try actions.insert(action, .whole(plan), .whole(try nextPosition()))
        try insertParts(of: action, Int(db.lastInsertedRowID))
    }

    /// Gives the action in a row a whole new value.
    func replace(_ row: Int, with action: Action) throws {
        let columns = PlanTable.actions.columns.map { "\($0) = ?" }.joined(separator: ", ")
        try db.run(
            "UPDATE plan_action SET \(columns) WHERE id = ?", try PlanTable.actions.cells(action) + [.whole(row)])
        for table in Self.tablesOfParts { try db.run("DELETE FROM \(table) WHERE action_id = ?", [.whole(row)]) }
        try insertParts(of: action, row)
    }

    /// Takes an action up again that was removed, after all that there are.
    func restore(_ row: Int) throws {
        try db.run(
            "UPDATE plan_action SET removed_at = NULL, removed_by = NULL, position = ? WHERE id = ?",
            [.whole(try nextPosition()), .whole(row)])
    }

    /// One after the last that was ever given, so that no two are ever the same.
    func nextPosition() throws -> Int {
        let sql = "SELECT MAX(position) FROM plan_action WHERE plan_id = ?"
        return (try db.values(sql, [.whole(plan)]) { $0.whole() }.first ?? nil).map { $0 + 1 } ?? 0
    }

    /// The rest goes with the occurrences.
    private static let tablesOfParts = [
        "plan_link", "plan_lead", "plan_target", "plan_part", "plan_text_list", "plan_occurrence",
    ]

    private func insertParts(of action: Action, _ row: Int) throws {
        try links.insert(all: action.links, .whole(row))
        try leads.insert(all: action.leads.rows, .whole(row))
        try targets.insert(all: action.targets, .whole(row))
        try parts.insert(all: action.parts, .whole(row))
        try texts.insert(all: action.texts, .whole(row))
        try occurrences.insert(all: action.occurrences, .whole(row))
        try occurrenceLinks.insert(all: action.occurrenceLinks, .whole(row))
        try occurrenceCells.insert(all: action.occurrenceCells, .whole(row))
    }
}
