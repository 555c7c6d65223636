import Foundation
import Plans
import SQLiteStore
import Workforce

/// Takes what slips up the ladder: each step is an event with its date and reason.
package struct EscalatePlan: Sendable {
    /// An action that is off course.
    package struct Standing: Sendable {
        package let row: PlanRow
        package let state: EscalationState
    }

    let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// Keeps the events up to now, so that they can be read when dates and ladders have changed.
    /// - Parameter view: of today, with all that happened to its actions.
    package func keep(_ view: PlanView) throws {
        let events = view.rows.flatMap { self.events(of: $0, view) }
        if !events.isEmpty { try workspace.store.record(events: events, of: view.entry.id) }
    }

    /// The events that were kept, in the order of time.
    package func kept(_ view: PlanView) throws -> [EscalationEvent] {
        try workspace.store.escalations(of: view.entry.id)
    }

    /// Where each action stands that is off course, the longest first.
    package func standings(_ view: PlanView) -> [Standing] {
        view.rows.compactMap { row in standing(of: row, view).map { Standing(row: row, state: $0) } }
            .sorted { ($0.state.since, $0.row.key) < ($1.state.since, $1.row.key) }
    }

    package func standing(of row: PlanRow, _ view: PlanView) -> EscalationState? {
        let rules = view.settings.rules
        return Escalation.current(
            for: view.full[row.key]?.followed ?? row.followed, ladder: rules.ladders.ladder(for: view.plan),
            rules: rules.rating, on: view.today, cadence: rules.forums.cadence(of: row.action),
            since: view.since(row.key))
    }

    package func events(of row: PlanRow, _ view: PlanView) -> [EscalationEvent] {
        let rules = view.settings.rules
        return Escalation.events(
            for: view.full[row.key]?.followed ?? row.followed, ladder: rules.ladders.ladder(for: view.plan),
            rules: rules.rating, on: view.today, cadence: rules.forums.cadence(of: row.action),
            since: view.since(row.key))
    }
}
