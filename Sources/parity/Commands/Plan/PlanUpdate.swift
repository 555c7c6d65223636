import ArgumentParser
import Disclosure
import Foundation
import Operations
import Plans

struct PlanUpdate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Report where an action stands, move its date, add evidence, or change a field.",
        discussion: """
            Who, when and why are kept. A date that NHS England has set cannot be moved;
            any other only with a reason. Examples:
              parity plan update 2.1 --status amber --note "Two posts are vacant"
              parity plan update 2.1 --due "June 2025" --reason "The supplier is late"
              parity plan update 2.1 --set "responsible=Head of Recruitment"
              parity plan update --from updates.csv
            """)

    @Argument(help: "The number of the action.")
    var action: String?

    @Option(name: .long, help: "A rating (red, amber, green, complete) or a status (new, ongoing, deferred, complete).")
    var status: String?

    @Option(name: .long, help: "What happened.")
    var note = ""

    @Option(name: .long, help: "For the red: what brings it back.")
    var goToGreen: String?

    @Option(name: .long, help: "What shows it: a document, a minute, a link.")
    var evidence: String?

    @Option(name: .long, help: "A new due date in words, such as “June 2025” or “Q4 2025/26”.")
    var due: String?

    @Option(name: .long, help: "Why a date moves or a field changes.")
    var reason: String?

    @Option(name: .long, help: "A field and its new text, such as “objective=…”. May be repeated.")
    var set: [String] = []

    @Option(name: .long, help: "A CSV or XLSX file of updates, one a row.", completion: .file())
    var from: String?

    @Option(name: .long, help: "The number of the plan; the last if left out.")
    var plan: Int?

    @OptionGroup var place: WorkspaceOptions

    func validate() throws {
        guard (action == nil) != (from == nil) else {
            throw ValidationError("Give the number of an action, or a file with --from.")
        }
    }

    func run() throws {
        let workspace = try place.open()
        let updating = UpdateAction(workspace)
        if let from {
            let count = try updating(try UpdatesFile(path: from), plan: plan, by: CurrentPerson.name)
            print("Stored \(count) updates from “\(from)”.")
        } else if let action {
            try updating(
                try report(), of: action, plan: plan, by: CurrentPerson.name, now: try workspace.moment(Date()))
            let view = try FollowPlan(workspace)(plan: plan, audience: .analyst, now: Date())
            let key = try workspace.action(action, of: view.entry).key
            print("Stored.", view.row(key).map { "\(key) is now \($0.delivery.reason)" } ?? "")
        }
    }

    private func report() throws -> ActionReport {
        var report = ActionReport(note: note, goToGreen: goToGreen, evidence: evidence, reason: reason)
        if let status {
            report.rating = Rating(rawValue: status)
            report.status = ActionStatus(rawValue: status)
            guard report.rating != nil || report.status != nil else {
                throw ValidationError("--status is red, amber, green, complete, new, ongoing or deferred.")
            }
        }
        if let due { report.fields[.due] = due }
        for pair in set {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { throw ValidationError("--set needs a field and a text: objective=…") }
            guard let field = ActionField(rawValue: parts[0]) else { throw PlanRefusal.unknownField(parts[0]) }
            report.fields[field] = parts[1]
        }
        return report
    }
}
