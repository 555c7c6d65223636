import ArgumentParser
import Disclosure
import Foundation
import Operations
import Plans
import SQLiteStore
import Workforce

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Read the trust's action plan and keep it honest.",
        discussion: """
            Start with the document you have: parity plan import FILE. It may be Word
            (.docx), Excel (.xlsx), CSV or text. Then follow it with show, update, lint,
            matrix, escalations and calendar, and write it out with export.
            """,
        subcommands: [
            PlanImport.self, PlanShow.self, PlanLint.self, PlanMatrix.self, PlanUpdate.self, PlanExport.self,
            PlanEscalations.self, PlanCalendarCommand.self, PlanList.self, PlanQuestions.self, PlanRemove.self,
        ],
        defaultSubcommand: PlanShow.self)
}

/// Which plan, of which day, for whom.
struct PlanOptions: ParsableArguments {
    @Option(name: .long, help: "The number of the plan, as “parity plan list” has it; the last if left out.")
    var plan: Int?

    @Option(name: .long, help: "The day to look from, such as 2025-03-31; today if left out.")
    var asOf: Day?

    @Option(name: .long, help: "Who will read it; decides what the indicators may say.")
    var audience: Audience = .analyst

    @OptionGroup var place: WorkspaceOptions

    func view(_ workspace: Workspace, all: Bool = false) throws -> PlanView {
        let view = try FollowPlan(workspace)(plan: plan, audience: audience, today: asOf, now: Date(), all: all)
        for read in view.reads { try workspace.logExactRead(read, by: CurrentPerson.name, now: Date()) }
        return view
    }
}

extension Rating: ExpressibleByArgument {}
extension ActionStatus: ExpressibleByArgument {}
