import Foundation
import Operations
import Plans
import SQLiteStore
import SyntheticTrust
import Workforce

/// The invented trust's action plan: read like any other document, then reported on over two years.
struct DemoPlan {
    let trust: SyntheticTrust
    let workspace: Workspace
    let folder: String

    /// Nothing happens where the plan is there already.
    func store() throws {
        let (document, updates) = (try written(trust.planDocument), try written(trust.planUpdates))
        guard try workspace.plans().isEmpty else { return Terminal.progress("action-plan.csv: there already") }
        let importing = ImportPlan(workspace)
        let proposal = try importing.propose(PlanImportRequest(path: document))
        let taken = proposal.proposed.published.flatMap { Moment.noon(of: $0.lastDay) } ?? Date()
        let entry = try importing.accept(proposal, by: CurrentPerson.name, now: taken)
        let count = try UpdateAction(workspace)(try UpdatesFile(path: updates), by: CurrentPerson.name)
        try workspace.standStill(at: trust.today)
        Terminal.progress("action-plan.csv: \(entry.actions) actions, \(count) updates")
    }

    private func written(_ file: GeneratedFile) throws -> String {
        let path = "\(folder)/\(file.name)"
        try OutputFile.write(file.bytes, to: path)
        return path
    }
}

private enum Moment {
    static func noon(of day: Day) -> Date? { try? Date("\(day.iso)T12:00:00Z", strategy: .iso8601) }
}
