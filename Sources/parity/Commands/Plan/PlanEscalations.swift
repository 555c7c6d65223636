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

    @OptionGroup var options: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let workspace = try options.place.open()
        let view = try options.view(workspace, all: true)
        let standings = try EscalatePlan(workspace)(view)
        let table = TextTable(
            headers: ["Action", "Off course since", "Step", "With", "Goes further", "Go to green", "Why"],
            rows: standings.map(Self.row))
        switch output.format {
        case .json: try Terminal.json(EscalationsJSON(standings, view))
        case .csv: print(table.csv, terminator: "")
        case .table: print(standings.isEmpty ? "Nothing is off course on \(view.today)." : table.text)
        }
    }

    private static func row(_ standing: EscalatePlan.Standing) -> [String] {
        let (event, state) = (standing.state.event, standing.state)
        return [
            standing.row.key, state.since.iso, "\(event.number) \(event.step.holder.words)",
            event.to.joined(separator: "; "),
            state.pausedUntil.map { "paused to \($0.iso)" } ?? state.next?.iso ?? "last step",
            event.asksGoToGreen ? "asked for" : "", event.reason,
        ]
    }
}
