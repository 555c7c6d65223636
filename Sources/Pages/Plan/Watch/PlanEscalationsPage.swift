import Plans
import Workforce

/// What is off course, on which step of the ladder it stands, and what happened on the way.
package struct PlanEscalationsPage: Page {
    package static let template = "plan-escalations"
    private static let listed = 300

    package let heading = "Escalations"
    let caption: String
    let menu: PlanMenu
    let escalationNote: String
    let ladder: [HeadlinePanel.Fact]
    let current: TableView?
    let events: TableView?
    package let jsonPath: String? = SiteURL.apiPlanEscalations.path()

    package var section: Section? { .plan }

    /// - Parameters:
    ///   - states: where each action stands that is off course today.
    ///   - events: all that happened, in any order; the latest are listed first.
    ///   - titles: text of each action by its key.
    package init(
        _ context: PlanContext, ladder: Ladder, states: [EscalationState], events: [EscalationEvent],
        titles: [String: String]
    ) {
        (caption, menu) = (context.caption, PlanMenu(.escalations))
        escalationNote =
            states.isEmpty
            ? "Nothing is off course on \(context.today)."
            : "\(PlanWords.count(states.count, "action is", "actions are")) off course on \(context.today)."
        self.ladder = ladder.steps.enumerated().map { number, step in
            HeadlinePanel.Fact(
                factName:
                    "Step \(number + 1): \(step.name.map(Words.line) ?? PlanWords.capitalised(step.holder.words))",
                factText: step.after == 0 ? "At once" : "After \(PlanWords.count(step.after, "day")) off course")
        }
        current = states.isEmpty ? nil : Self.current(states, titles)
        self.events = events.isEmpty ? nil : Self.events(events, titles)
    }

    private static func current(_ states: [EscalationState], _ titles: [String: String]) -> TableView {
        TableView(
            caption: "Off course today", hidesCaption: true,
            columns: ["Action", "Step", "With", "Off course since", "What happens next", "Way back to green"],
            words: [1, 2, 3, 4, 5],
            lines: states.sorted { ($1.event.number, $0.since) < ($0.event.number, $1.since) }.map { state in
                TableView.Line(
                    head: EscalationLine.title(state.event.action, titles),
                    link: SiteURL.planAction.path(state.event.action),
                    cells: [
                        "\(state.event.number): \(state.event.step.holder.words)",
                        state.event.to.map(Words.line).joined(separator: ", "), state.since.description,
                        EscalationLine.next(state),
                        state.event.asksGoToGreen ? "Asked for: write it in an update" : "Not asked for, or given",
                    ])
            })
    }

    private static func events(_ events: [EscalationEvent], _ titles: [String: String]) -> TableView {
        let latest = events.sorted { ($1.day, $0.action) < ($0.day, $1.action) }
        return TableView(
            caption: "What happened, the latest first", hidesCaption: true,
            columns: ["Day", "Action", "What", "To", "Why"], words: [1, 2, 3, 4],
            lines: latest.prefix(listed).map { event in
                TableView.Line(
                    head: event.day.description,
                    cells: [
                        EscalationLine.title(event.action, titles), EscalationLine.what(event),
                        event.to.map(Words.line).joined(separator: ", "), Words.lines(event.reason),
                    ])
            },
            notes: latest.count > listed ? ["The latest \(listed) of \(latest.count) events are listed."] : [])
    }
}

/// Words of one event of an escalation.
enum EscalationLine {
    static func title(_ key: String, _ titles: [String: String]) -> String {
        Words.line("\(key) \(PlanWords.cut(titles[key] ?? "", atMost: 90))")
    }

    static func what(_ event: EscalationEvent) -> String {
        switch event.kind {
        case .step: "Step \(event.number): \(event.step.holder.words)"
        case .paused: "Paused"
        case .restarted: "Counted anew"
        case .ended: "Ended"
        }
    }

    static func next(_ state: EscalationState) -> String {
        if let until = state.pausedUntil { return "Paused until \(until)" }
        return state.next.map { "Next step on \($0)" } ?? "This is the last step"
    }
}
