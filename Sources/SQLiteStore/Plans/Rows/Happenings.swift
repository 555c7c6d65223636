import Plans

/// What happened to an action, in the order of time; of the same second, in the order in which it was kept.
extension PlanTable {
    static let inTime = ["at", "id"]

    static let updates = RowShape<Update>(
        table: "plan_update", columns: ["at", "by", "rating", "status", "note", "go_to_green"], order: inTime,
        cells: { update in
            [
                Cell(update.at), Cell(update.by), Cell(update.rating), Cell(update.status), Cell(update.note),
                Cell(update.goToGreen),
            ]
        },
        value: { row in
            Update(
                at: row.words(), by: row.words(), rating: try row.choice(), status: try row.choice(),
                note: row.words(), goToGreen: row.text())
        })

    static let dateChanges = RowShape<DateChange>(
        table: "plan_date_change",
        columns: ["at", "by", "reason"] + DueColumns.names("from") + DueColumns.names("to"), order: inTime,
        cells: { change in
            [Cell(change.at), Cell(change.by), Cell(change.reason)] + DueColumns.cells(change.from)
                + DueColumns.cells(change.to)
        },
        value: { row in
            let (at, by, reason) = (row.words(), row.words(), row.words())
            return DateChange(
                at: at, by: by, from: try DueColumns.value(&row), to: try DueColumns.value(&row), reason: reason)
        })

    static let evidence = RowShape<Evidence>(
        table: "plan_evidence", columns: ["at", "by", "text"], order: inTime,
        cells: { [Cell($0.at), Cell($0.by), Cell($0.text)] },
        value: { Evidence(at: $0.words(), by: $0.words(), text: $0.words()) })
}
