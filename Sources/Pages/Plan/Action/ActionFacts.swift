import Plans
import Workforce

/// What an action says of itself, for its page.
enum ActionFacts {
    static func leads(_ leads: Leads) -> [HeadlinePanel.Fact] {
        let kinds = [
            ("Accountable lead", leads.accountable), ("Responsible lead", leads.responsible),
            ("Lead", leads.unspecified),
        ]
        let facts = kinds.filter { !$0.1.isEmpty }.map { name, people in
            HeadlinePanel.Fact(factName: name, factText: people.map(words).joined(separator: "; "))
        }
        return facts.isEmpty
            ? [HeadlinePanel.Fact(factName: "Lead", factText: "Nobody yet. Name a role that answers for it.")] : facts
    }

    private static func words(_ lead: Lead) -> String {
        lead.kind == .toBeConfirmed ? "To be confirmed" : Words.line(lead.canonicalText)
    }

    static func facts(_ action: Action) -> [HeadlinePanel.Fact] {
        let fields: [(String, String?)] = [
            ("Objective", action.objective), ("Theme", action.theme), ("Note on status", action.statusNote),
            ("Can it be measured, and how", action.measure), ("Metric and target", action.metric),
            ("Communication", action.communication), ("Sustainability", action.sustainability),
            ("Cost and funding", action.cost),
            ("Reviewed by", action.forums.isEmpty ? nil : action.forums.joined(separator: ", ")),
        ]
        return fields.compactMap { name, text in
            text.map { HeadlinePanel.Fact(factName: name, factText: Words.lines($0)) }
        }
    }

    static func parts(_ action: Action) -> TableView? {
        guard !action.parts.isEmpty else { return nil }
        return TableView(
            caption: "Steps", hidesCaption: true, columns: ["Step", "Due"], words: [1],
            lines: action.parts.map {
                TableView.Line(head: Words.lines($0.text), cells: [PlanWords.due($0.due)])
            })
    }

    static func dateHistory(_ followed: FollowedAction) -> TableView? {
        guard !followed.dateChanges.isEmpty else { return nil }
        return TableView(
            caption: "How the date was moved", columns: ["When", "By", "From", "To", "Reason"], words: [1, 2, 3, 4],
            lines: followed.dateChanges.reversed().map { change in
                TableView.Line(
                    head: Instant.words(change.at),
                    cells: [
                        Words.line(change.by), PlanWords.due(change.from), PlanWords.due(change.to),
                        Words.lines(change.reason),
                    ])
            })
    }

    static func escalation(_ events: [EscalationEvent]) -> TableView? {
        guard !events.isEmpty else { return nil }
        return TableView(
            caption: "Escalation", hidesCaption: true, columns: ["Day", "What", "To", "Why"], words: [1, 2, 3],
            lines: events.reversed().map { event in
                TableView.Line(
                    head: event.day.description,
                    cells: [
                        EscalationLine.what(event), event.to.map(Words.line).joined(separator: ", "),
                        Words.lines(event.reason),
                    ])
            })
    }
}
