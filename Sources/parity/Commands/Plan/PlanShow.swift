import ArgumentParser
import Operations
import Plans

struct PlanShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "List the actions with what is due, how each is rated and why; or show one whole.",
        discussion: """
            Delivery says whether it is being done, impact whether it is working. Examples:
              parity plan show --overdue
              parity plan show --lead "Head of Recruitment" --indicator 2
              parity plan show 2.1
            """)

    @Argument(help: "The number of one action, to show all of it.")
    var action: String?

    @Flag(name: .long, help: "Only what is past its date.")
    var overdue = false

    @Option(name: .long, help: "Only what this lead leads; part of the name is enough.")
    var lead: String?

    @Option(name: .long, help: "Only what is meant to move this indicator, 1 to 9.")
    var indicator: String?

    @Option(name: .long, help: "Only what stands under this theme or objective.")
    var theme: String?

    @Option(name: .long, help: "Only this status: new, ongoing, deferred, complete, not-stated.")
    var status: ActionStatus?

    @Option(name: .long, help: "Only this delivery rating: red, amber, green, complete, not-rated.")
    var delivery: Rating?

    @Option(name: .long, help: "Only this impact rating.")
    var impact: Rating?

    @Option(name: .long, help: "Only actions with these words.")
    var text: String?

    @OptionGroup var options: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let workspace = try options.place.open()
        if let action { return try showOne(action, workspace) }
        let view = try options.view(workspace)
        if let indicator, !view.indicatorNumbers.contains(indicator) {
            throw PlanRefusal.unknownIndicator(indicator, known: view.indicatorNumbers)
        }
        let rows = view.rows(filter)
        switch output.format {
        case .json: try Terminal.json(PlanViewJSON(view, rows))
        case .csv: print(PlanText.table(rows, isWhole: true).csv, terminator: "")
        case .table:
            print(
                PlanText.summary(view, shown: rows.count, isFiltered: filter != PlanFilter()),
                PlanText.table(rows).text, separator: "\n\n")
        }
    }

    private var filter: PlanFilter {
        PlanFilter(
            indicator: indicator, theme: theme, lead: lead?.isEmpty == true ? nil : lead, status: status,
            delivery: delivery, impact: impact,
            isOverdue: overdue, text: text)
    }

    private func showOne(_ key: String, _ workspace: Workspace) throws {
        let view = try options.view(workspace, all: true)
        let key = try workspace.action(key, of: view.entry).key
        guard let row = view.row(key) else { throw PlanRefusal.unknownAction(key, alike: []) }
        switch output.format {
        case .json: try Terminal.json(PlanActionJSON(row, view, events: EscalatePlan(workspace).events(of: row, view)))
        case .csv: print(PlanText.table([row], isWhole: true).csv, terminator: "")
        case .table:
            print(
                PlanText.action(
                    row, view, events: EscalatePlan(workspace).events(of: row, view),
                    changes: try workspace.changes(of: key, in: view)))
        }
    }
}
