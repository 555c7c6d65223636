import Plans
import Workforce

extension PlanTable {
    /// An event, with the key of its action coming from the table of actions.
    static let escalationEvents = RowShape<EscalationEvent>(
        table: "plan_escalation_event",
        columns: ["kind", "day", "step", "holder", "holder_name", "after_days", "told", "reason", "asks_go_to_green"],
        order: ["day", "id"],
        cells: { event in
            [
                Cell(event.kind), .text(event.day.iso), .whole(event.number), Cell(event.step.holder),
                Cell(event.step.name), .whole(event.step.after), .text(try StoredJSON.text(event.to)),
                .text(event.reason), Cell(event.asksGoToGreen),
            ]
        },
        value: { try escalationEvent(of: "", &$0) })

    static func escalationEvent(of action: String, _ row: inout ColumnReader) throws -> EscalationEvent {
        let (kind, iso, number): (EscalationEvent.Kind, String, Int) = (try row.word(), row.words(), row.number())
        guard let day = Day(iso: iso) else { throw row.unreadable(iso) }
        let (holder, name): (Ladder.Holder, String?) = (try row.word(), row.text())
        return EscalationEvent(
            action: action, kind: kind, day: day, step: Ladder.Step(holder: holder, after: row.number(), name: name),
            number: number, to: try StoredJSON.value([String].self, row.words()), reason: row.words(),
            asksGoToGreen: row.flag())
    }
}
