import Foundation
import PlanReading
import Plans
import SQLiteStore
import Workforce

/// What is reported of an action, or changed in it. Everything that is given is stored together, or nothing.
package struct ActionReport: Hashable, Sendable {
    package var rating: Rating?
    package var status: ActionStatus?
    package var note: String
    package var goToGreen: String?
    package var evidence: String?
    /// New texts of fields, a new due date among them.
    package var fields: [ActionField: String]
    /// Why a date moves or a field changes.
    package var reason: String?

    package init(
        rating: Rating? = nil, status: ActionStatus? = nil, note: String = "", goToGreen: String? = nil,
        evidence: String? = nil, fields: [ActionField: String] = [:], reason: String? = nil
    ) {
        (self.rating, self.status, self.note, self.goToGreen) = (rating, status, note, goToGreen)
        (self.evidence, self.fields, self.reason) = (evidence, fields, reason)
    }

    var isUpdate: Bool { rating != nil || status != nil || !note.isBlank || !(goToGreen ?? "").isBlank }
    var isEmpty: Bool { !isUpdate && (evidence ?? "").isBlank && fields.isEmpty }
}

/// Keeps who reported what of an action, and when.
package struct UpdateAction: Sendable {
    let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// - Parameters:
    ///   - id: nil for the plan that was read last.
    ///   - revision: that of the plan as it was seen; nil where nobody looked at it before.
    /// - Throws: `PlanRefusal` or `PlanFault`, each a plain sentence.
    package func callAsFunction(
        _ report: ActionReport, of key: String, plan id: Int? = nil, expecting revision: Int? = nil,
        by person: String, now: Date
    ) throws {
        guard !report.isEmpty else { throw PlanRefusal.nothingToChange }
        let entry = try workspace.planEntry(id)
        let action = try workspace.action(key, of: entry)
        let (step, _) = try ReportedStep(vocabulary: workspace.settings.plans.vocabulary)
            .step(report, of: action, by: person, at: now)
        try workspace.store.apply(steps: [step], to: entry.id, expecting: revision ?? entry.revision)
    }

    /// Stores the rows of a file, each at its own time: all of them or none.
    /// - Returns: how many rows there were.
    package func callAsFunction(_ file: UpdatesFile, plan id: Int? = nil, by person: String) throws -> Int {
        let entry = try workspace.planEntry(id)
        var plan = try workspace.store.plan(entry.id).plan
        let reported = ReportedStep(vocabulary: workspace.settings.plans.vocabulary)
        var steps: [PlanStep] = []
        for row in file.rows {
            do {
                let place = try plan.place(of: row.action)
                let (step, changed) = try reported.step(
                    row.report, of: plan.actions[place], by: row.by ?? person, at: row.at)
                plan.actions[place] = changed
                steps.append(step)
            } catch let refusal as PlanRefusal {
                throw PlanRefusal.updatesFile(line: row.line, sentence: refusal.description)
            }
        }
        try workspace.store.apply(steps: steps, to: entry.id, expecting: entry.revision)
        return steps.count
    }
}

extension Workspace {
    /// The action of a key, else the one action that is printed with that number.
    package func action(_ key: String, of entry: PlanEntry) throws -> Action {
        let plan = try store.plan(entry.id).plan
        return plan.actions[try plan.place(of: key)]
    }
}

extension Plan {
    /// Where the action of a key stands, else the one action that is printed with that number.
    /// - Throws: `PlanRefusal.unknownAction`.
    func place(of key: String) throws -> Int {
        let printed = actions.indices.filter { actions[$0].ref == key }
        if let found = actions.firstIndex(where: { $0.key == key }) {
            guard let other = printed.first, printed.count == 1, other != found else { return found }
            throw PlanRefusal.ambiguousAction(key, text: actions[found].text, other: actions[other].key)
        }
        if let only = printed.first, printed.count == 1 { return only }
        let alike = printed.isEmpty ? actions.indices.filter { actions[$0].key.hasPrefix(key) } : printed
        throw PlanRefusal.unknownAction(key, alike: alike.prefix(5).map { actions[$0].key })
    }
}

extension String {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
    var nonBlank: String? { isBlank ? nil : self }
}
