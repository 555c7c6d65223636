import GRDB
import Plans
import Workforce

/// Which actions are wanted, as a condition on `plan_action AS a`.
struct ActionScope {
    let condition: String
    let cells: [Cell]

    static func present(_ plan: Int) -> ActionScope {
        ActionScope(condition: "a.plan_id = ? AND a.removed_at IS NULL", cells: [.whole(plan)])
    }

    static func removed(_ plan: Int) -> ActionScope {
        ActionScope(condition: "a.plan_id = ? AND a.removed_at IS NOT NULL", cells: [.whole(plan)])
    }

    static func one(_ plan: Int, key: String) -> ActionScope {
        ActionScope(
            condition: "a.plan_id = ? AND a.key = ? AND a.removed_at IS NULL",
            cells: [.whole(plan), .text(key.normalised)])
    }
}

/// Actions in the order of the plan. Each table is read once, in that same order, so that no row has to look for its
/// action.
struct LoadedActions {
    private(set) var ids: [Int] = []
    private(set) var followed: [FollowedAction] = []
    private let scope: ActionScope
    private let db: Database

    init(_ scope: ActionScope, _ db: Database) throws {
        (self.scope, self.db) = (scope, db)
        try RawStatement(
            """
            SELECT a.id, \(PlanTable.actions.selection("a")) FROM plan_action AS a
            WHERE \(scope.condition) ORDER BY a.position, a.id
            """, db
        ).eachRow(scope.cells) { row in
            ids.append(row.number())
            followed.append(FollowedAction(action: try PlanTable.actions.value(&row)))
        }
        try attachParts()
        try attachOccurrences()
    }

    private mutating func attachParts() throws {
        try attach(PlanTable.links) { $0.action.links = $1 }
        try attach(PlanTable.leads) { $0.action.leads = Leads($1) }
        try attach(PlanTable.targets) { $0.action.targets = $1 }
        try attach(PlanTable.parts) { $0.action.parts = $1 }
        try attach(PlanTable.texts) { $0.action.texts = $1 }
    }

    private mutating func attachOccurrences() throws {
        try attach(PlanTable.occurrences) { $0.action.occurrences = $1 }
        try attach(PlanTable.occurrenceLinks) { $0.action.take($1) }
        try attach(PlanTable.occurrenceCells) { $0.action.take($1) }
    }

    /// Adds what happened to the actions.
    mutating func attach(_ detail: FollowedDetail) throws {
        switch detail {
        case .latest(let day): try attach(PlanTable.updates, on: Self.isLatest(on: day)) { $0.updates = $1 }
        case .all: try attach(PlanTable.updates) { $0.updates = $1 }
        }
        try attach(PlanTable.evidence) { $0.evidence = $1 }
        try attach(PlanTable.dateChanges) { $0.dateChanges = $1 }
    }

    /// Each of the three is one step in an index. Times sort as text; a day is digits and hyphens.
    private static func isLatest(on day: Day) -> String {
        let last = ["", "AND u.rating IS NOT NULL", "AND u.status IS NOT NULL"].map { condition in
            """
            (SELECT u.id FROM plan_update AS u WHERE u.action_id = a.id AND u.at < '\(day.iso)T99' \(condition)
                ORDER BY u.at DESC, u.id DESC LIMIT 1)
            """
        }
        return "c.id IN (\(last.joined(separator: ",\n")))"
    }

    /// Hands each action the rows of a table that belong to it.
    private mutating func attach<Value>(
        _ shape: RowShape<Value>, on match: String = "c.action_id = a.id",
        _ put: (inout FollowedAction, [Value]) -> Void
    ) throws {
        let order = shape.order.map { ", c.\($0)" }.joined()
        let sql = """
            SELECT a.id, \(shape.selection("c")) FROM plan_action AS a CROSS JOIN \(shape.table) AS c ON \(match)
            WHERE \(scope.condition) ORDER BY a.position, a.id\(order)
            """
        var (run, place) = ([Value](), 0)
        try RawStatement(sql, db).eachRow(scope.cells) { row in
            let id = row.number()
            if ids.indices.contains(place), ids[place] != id, !run.isEmpty {
                put(&followed[place], run)
                run.removeAll(keepingCapacity: true)
            }
            while ids.indices.contains(place), ids[place] != id { place += 1 }
            run.append(try shape.value(&row))
        }
        if ids.indices.contains(place), !run.isEmpty { put(&followed[place], run) }
    }
}
