import ArgumentParser
import Operations
import Plans
import Workforce

struct PlanEscalations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "escalations",
        abstract: "Show what is off course, to whom it has gone, and when it goes further.",
        discussion: """
            The ladder is in plans/ladder.yaml of the catalogue: responsible lead,
            accountable lead, business partner, forum, Board Assurance Framework, with
            the days at each step. Every step is kept with its date and reason.
            """)

    @Flag(name: .long, help: "Every step that was kept, also those of actions that are back on course.")
    var log = false

    @OptionGroup var options: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let workspace = try options.place.open()
        let (view, escalating) = (try options.view(workspace, all: true), EscalatePlan(workspace))
        guard !view.isPublic else { throw PlanRefusal.notForThePublic }
        if options.asOf == nil { try escalating.keep(view) }
        if log { return try showLog(try escalating.kept(view)) }
        let standings = escalating.standings(view)
        let table = TextTable(
            headers: ["Action", "Off course since", "Step", "With", "Goes further", "Go to green", "Why"],
            rows: standings.map(Self.row))
        switch output.format {
        case .json: try Terminal.json(EscalationsJSON(standings, view))
        case .csv: print(table.csv, terminator: "")
        case .table: print(standings.isEmpty ? "Nothing is off course on \(view.today)." : table.text)
        }
    }

    private func showLog(_ events: [EscalationEvent]) throws {
        let table = TextTable(
            headers: ["Day", "Action", "What", "With", "Why"],
            rows: events.map {
                [$0.day.iso, $0.action, "\($0.kind.rawValue) \($0.number)", $0.to.joined(separator: "; "), $0.reason]
            })
        switch output.format {
        case .json: try Terminal.json(["events": events.map(EscalationEventJSON.init)])
        case .csv: print(table.csv, terminator: "")
        case .table: print(events.isEmpty ? "Nothing has been escalated." : table.text)
        }
    }

    private static func row(_ standing: EscalatePlan.Standing) -> [String] {
        let (event, state) = (standing.state.event, standing.state)
        return [
            standing.row.key, state.since.iso, "\(event.number) \(event.step.holder.words)",
            event.to.joined(separator: "; "),
            state.pausedUntil.map { "paused to \($0.iso)" } ?? state.next?.iso ?? "last step",
            event.asksGoToGreen ? "asked for" : "", standing.row.delivery.reason,
        ]
    }
}
