import ArgumentParser
import Foundation
import Operations
import PlanReading
import Plans
import SQLiteStore

struct PlanImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read an action plan: Word, Excel, CSV or text.",
        discussion: """
            Says what it understood, what it doubts and what it could not place; every
            line is accounted for. A first plan is stored. Of a later version, or of an
            export that was edited, the differences are shown; nothing changes until
            --accept is given. Doubts are questions: answer one with --answer, and it is
            read again with that answer.

            Examples:
              parity plan import plan.docx
              parity plan import plan.docx --answer same-action@42=2
              parity plan import plan.xlsx --accept --reason "Agreed by the Board in May"
              parity plan import plan.txt --dry-run --format json
            """)

    @Argument(help: "The document.", completion: .file())
    var file: String

    @Flag(name: .long, help: "Read and show it; store nothing. Needs no workspace.")
    var dryRun = false

    @Flag(name: .long, help: "Take the differences over.")
    var accept = false

    @Option(name: .long, help: "A change to leave out, as it is listed: 2.1:due. May be repeated.")
    var except: [String] = []

    @Option(name: .long, help: "Why dates move, kept beside every change.")
    var reason: String?

    @Option(name: .long, help: "The answer to a question: its id and the number of the choice. May be repeated.")
    var answer: [String] = []

    @Flag(name: .long, help: "This is a further plan, not a later version of the one that is held.")
    var new = false

    @Option(name: .long, help: "The number of the plan that it is a version of; the last if left out.")
    var plan: Int?

    @OptionGroup var output: FormatOptions
    @OptionGroup var place: WorkspaceOptions

    func run() throws {
        let answers = try PlanAnswers(answer).indices
        sayThatItTakesLong()
        if dryRun {
            let document = try read(answers)
            try show(document)
            guard !document.read.plan.actions.isEmpty else { throw PlanRefusal.noActions(file: document.fileName) }
            return
        }
        let workspace = try place.open()
        let importing = ImportPlan(workspace)
        let proposal = try importing.propose(
            PlanImportRequest(path: file, answers: answers, plan: plan, isNew: new))
        switch proposal.kind {
        case .known(let entry): print(PlanReport.known(entry, file: file))
        case .first:
            try show(proposal.document)
            let entry = try importing.accept(
                proposal, PlanImportChoices(answers: answers), by: CurrentPerson.name, now: try workspace.moment(Date())
            )
            Terminal.progress("Stored as plan \(entry.id). Look at it with: parity plan show, or parity plan lint")
        case .revision, .workbook: try revise(proposal, answers, in: workspace)
        }
    }

    /// A document of some hundred pages takes seconds.
    private func sayThatItTakesLong() {
        let size = (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int ?? 0
        if size > Self.long { Terminal.progress("Reading “\(file)” …") }
    }

    private static let long = 100_000

    private func read(_ answers: [String: Int]) throws -> PlanDocument {
        try ReadPlanDocument(try WorkspaceOptions.settings(for: place.folder).plans)(path: file, answers: answers)
    }

    private func show(_ document: PlanDocument) throws {
        switch output.format {
        case .json: try Terminal.json(ReadPlanJSON(document.read))
        case .csv: print(PlanText.readTable(document.read.plan).csv, terminator: "")
        case .table: print(PlanReport.reading(document))
        }
    }

    private func revise(_ proposal: PlanProposal, _ answers: [String: Int], in workspace: Workspace) throws {
        switch output.format {
        case .json: try Terminal.json(PlanDifferenceJSON(proposal))
        case .csv, .table: print(PlanReport.difference(proposal))
        }
        guard !proposal.changesNothing else { return }
        guard accept else {
            Terminal.progress("Nothing has changed yet. Take it over with --accept, leaving changes out with --except.")
            return
        }
        let choices = PlanImportChoices(answers: answers, except: Set(except), reason: reason)
        let entry = try ImportPlan(workspace).accept(
            proposal, choices, by: CurrentPerson.name, now: try workspace.moment(Date()))
        Terminal.progress("Taken over: plan \(entry.id) is now at revision \(entry.revision).")
    }
}

/// `same-action@42=2`: the id of a question and the number of a choice, counted from 1.
struct PlanAnswers {
    let indices: [String: Int]

    init(_ texts: [String]) throws {
        var indices: [String: Int] = [:]
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let number = Int(parts[1]), number > 0 else {
                throw ValidationError("--answer is the id of a question and the number of a choice: same-action@42=2")
            }
            indices[parts[0]] = number - 1
        }
        self.indices = indices
    }
}
