import ArgumentParser
import Foundation
import Operations
import Plans
import SQLiteStore

struct PlanList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the plans that were read.")

    @OptionGroup var output: FormatOptions
    @OptionGroup var place: WorkspaceOptions

    func run() throws {
        let plans = try place.open().plans()
        let table = TextTable(
            headers: ["Plan", "Title", "Years", "Actions", "Revision", "File"],
            rows: plans.map {
                ["\($0.id)", $0.title ?? "", $0.years ?? "", "\($0.actions)", "\($0.revision)", $0.fileName ?? ""]
            })
        switch output.format {
        case .json: try Terminal.json(["plans": plans.map(PlanEntryJSON.init)])
        case .csv: print(table.csv, terminator: "")
        case .table: print(plans.isEmpty ? "\(PlanRefusal.noPlan)" : table.text)
        }
    }
}

struct PlanQuestions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "List what was doubtful when the plan was read, and what was assumed or answered.",
        discussion: """
            The plan is stored with what was assumed. To decide otherwise, correct the
            action with parity plan update --set, and close the question with --settle.
            """)

    @Option(name: .long, help: "Close a question: its id and the number of a choice, same-action@42=1.")
    var settle: [String] = []

    @Flag(name: .long, help: "Also those that are settled.")
    var all = false

    @OptionGroup var options: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let workspace = try options.place.open()
        let entry = try workspace.planEntry(options.plan)
        for (id, choice) in try PlanAnswers(settle).indices.sorted(by: { $0.key < $1.key }) {
            try workspace.store.answer(
                question: id, of: entry.id, choice: choice, by: CurrentPerson.name, at: try workspace.moment(Date()))
            Terminal.progress(
                "\(id) is closed. The action is as it was: where the answer is another than what was assumed, correct it with "
                    + "parity plan update KEY --set FIELD=TEXT.")
        }
        let questions = try workspace.store.plan(entry.id).questions.filter { all || $0.isOpen }
        switch output.format {
        case .json: try Terminal.json(["questions": questions.map(StoredQuestionJSON.init)])
        case .csv: print(Self.table(questions).csv, terminator: "")
        case .table: print(questions.isEmpty ? "No question is open." : Self.text(questions))
        }
    }

    private static func table(_ questions: [StoredQuestion]) -> TextTable {
        TextTable(
            headers: ["Question", "Action", "Text", "Holds", "State"],
            rows: questions.map {
                [
                    $0.id, $0.question.action ?? "", $0.question.text, PlanText.choice($0),
                    $0.isOpen ? "assumed" : "answered",
                ]
            })
    }

    private static func text(_ questions: [StoredQuestion]) -> String {
        questions.map { PlanText.question($0.question, id: $0.id, holds: $0.choice) }.joined(separator: "\n")
    }
}

struct PlanRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a plan away with all its history; its document can be read again.")

    @Argument(help: "The number of the plan, as “parity plan list” has it.")
    var plan: Int

    @Flag(name: .long, help: "Yes, with its updates, evidence and history.")
    var yes = false

    @OptionGroup var place: WorkspaceOptions

    func run() throws {
        let workspace = try place.open()
        let entry = try workspace.planEntry(plan)
        guard yes else { throw CommandFault.planNotRemoved(plan, actions: entry.actions) }
        try workspace.store.removePlan(plan)
        print("Removed plan \(plan).")
    }
}
