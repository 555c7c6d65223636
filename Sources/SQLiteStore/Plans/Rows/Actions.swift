import Plans

extension PlanTable {
    /// An action without its lists.
    static let actions = RowShape<Action>(
        table: "plan_action",
        columns: [
            "key", "ref", "text", "label", "objective", "theme", "measure", "metric", "communication",
            "sustainability", "cost", "status_note", "status",
        ] + DueColumns.names(),
        cells: { action in
            [
                .text(action.key.normalised), Cell(action.ref), Cell(action.text), Cell(action.label),
                Cell(action.objective), Cell(action.theme), Cell(action.measure), Cell(action.metric),
                Cell(action.communication), Cell(action.sustainability), Cell(action.cost), Cell(action.statusNote),
                Cell(action.status),
            ] + DueColumns.cells(action.due)
        },
        value: { row in
            var action = Action(key: row.words(), ref: row.text(), text: row.words(), label: row.text())
            (action.objective, action.theme, action.measure) = (row.text(), row.text(), row.text())
            (action.metric, action.communication, action.sustainability) = (row.text(), row.text(), row.text())
            (action.cost, action.statusNote, action.status) = (row.text(), row.text(), try row.word())
            action.due = try DueColumns.value(&row)
            return action
        })
}
