import Foundation
import Intake
import PlanReading
import Plans
import SQLiteStore

/// A document to be read into the workspace, and how.
package struct PlanImportRequest: Sendable {
    package var path: String
    /// The name to be remembered; differs from the path's for an upload.
    package var fileName: String?
    /// Index of the choice by the id of the question.
    package var answers: [String: Int]
    /// The plan to be brought up to date; nil for the one that was read last.
    package var plan: Int?
    /// It is a further plan, and not a later version of one.
    package var isNew: Bool

    package init(
        path: String, fileName: String? = nil, answers: [String: Int] = [:], plan: Int? = nil, isNew: Bool = false
    ) {
        (self.path, self.fileName, self.answers) = (path, fileName, answers)
        (self.plan, self.isNew) = (plan, isNew)
    }
}

/// What somebody decided about a document.
package struct PlanImportChoices: Sendable {
    /// Index of the choice by the id of the question; those of the reading itself.
    package var answers: [String: Int]
    /// Ids of changes (`2.1:due`, `2.1:added`, `2.1:removed`) that are left out.
    package var except: Set<String>
    /// Why dates move, and what is kept beside every change.
    package var reason: String?
    /// The same for single actions, by key.
    package var reasons: [String: String]

    package init(
        answers: [String: Int] = [:], except: Set<String> = [], reason: String? = nil, reasons: [String: String] = [:]
    ) {
        (self.answers, self.except, self.reason, self.reasons) = (answers, except, reason, reasons)
    }

    func reason(of action: String) -> String? { reasons[action]?.nonBlank ?? reason?.nonBlank }
}

/// What a document would change. Nothing has changed yet.
package struct PlanProposal: Sendable {
    package enum Kind: Sendable {
        /// A plan that is not held yet.
        case first
        /// The held plan, as the document has it.
        case revision(PlanEntry)
        /// The same, edited in a workbook that Parity wrote.
        case workbook(PlanEntry)
        /// The very same file was read before.
        case known(PlanEntry)
    }

    package let kind: Kind
    package let document: PlanDocument
    /// The plan as it would be.
    package let proposed: Plan
    /// What is in doubt, in the reading or in the matching with what is held.
    package let questions: [Question]
    /// What could not be taken over, each a sentence.
    package let faults: [String]
    /// Against the plan that is held; empty for a first plan.
    package let difference: PlanDifference

    /// Keys of the actions whose due date would move.
    package var movedDates: [String] {
        difference.changed.filter { $0.field == .due && !$0.before.isEmpty }.map(\.action)
    }

    /// Keys of the actions whose due date would move and is set nationally: it stays.
    package let fixedDates: Set<String>

    package var changesNothing: Bool { difference.isEmpty }

    /// What was understood, for whoever decides.
    package var reading: ReadPlan {
        guard case .workbook = kind else {
            return ReadPlan(plan: proposed, accounting: document.read.accounting, questions: questions)
        }
        let rows = document.document.lines.filter { !$0.isBlank && !$0.isHidden }.map { ($0.number, ["register"]) }
        let accounting = Accounting(placed: Dictionary(rows, uniquingKeysWith: { a, _ in a }), unplaced: [])
        return ReadPlan(plan: proposed, accounting: accounting, questions: questions)
    }

    /// - Parameter held: the plan as it is; nil where none is.
    init(
        _ kind: Kind, _ document: PlanDocument, _ proposed: Plan, against held: Plan? = nil, questions: [Question] = [],
        faults: [String] = []
    ) {
        (self.kind, self.document, self.proposed) = (kind, document, proposed)
        (self.questions, self.faults) = (questions, faults)
        let difference = held.map { PlanDifference.between($0.actions, proposed.actions) } ?? PlanDifference()
        self.difference = difference
        let moved = difference.changed.filter { $0.field == .due }.map(\.action)
        fixedDates = Set(moved.filter { held?.action($0)?.due.isFixedNationally ?? false })
    }
}

/// Reads a document into a plan: the first time as it is, later as changes that somebody accepts.
package struct ImportPlan: Sendable {
    let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// What the document says and what it would change. Nothing is stored.
    /// - Throws: `DocumentFault`, `PlanRefusal` or `StoreFault`, each a plain sentence.
    package func propose(_ request: PlanImportRequest) throws -> PlanProposal {
        let document = try ReadPlanDocument(workspace.settings.plans)(
            path: request.path, fileName: request.fileName, answers: request.answers)
        if let known = try workspace.store.planRead(sha256: document.sha256) {
            return PlanProposal(.known(known), document, document.read.plan)
        }
        guard !request.isNew, let entry = try workspace.planToChange(request.plan) else {
            guard !document.read.plan.actions.isEmpty else { throw PlanRefusal.noActions(file: document.fileName) }
            return PlanProposal(.first, document, document.read.plan, questions: document.read.questions)
        }
        return try revision(document, of: entry, answers: request.answers)
    }

    /// Stores what was proposed: a first plan as it is, changes as one edit.
    /// - Throws: `PlanRefusal` where a date moves without a reason, `PlanFault` where somebody changed the plan meanwhile.
    package func accept(
        _ proposal: PlanProposal, _ choices: PlanImportChoices = PlanImportChoices(), by person: String, now: Date
    ) throws -> PlanEntry {
        switch proposal.kind {
        case .known(let entry): return entry
        case .first:
            let id = try workspace.store.insertPlan(
                proposal.document.read, source: proposal.document.source, by: person, at: now)
            for (question, choice) in choices.answers.sorted(by: { $0.key < $1.key }) {
                try workspace.store.answerIfAsked(question, of: id, choice: choice, by: person, at: now)
            }
            return try workspace.planEntry(id)
        case .revision(let entry), .workbook(let entry):
            let held = try workspace.store.plan(entry.id)
            let edit = try PlanRevision(proposal, held: held, choices: choices).edit()
            try workspace.store.apply(edit, to: entry.id, expecting: entry.revision, by: person, at: now)
            return try workspace.planEntry(entry.id)
        }
    }

    private func revision(
        _ document: PlanDocument, of entry: PlanEntry, answers: [String: Int]
    ) throws -> PlanProposal {
        if let workbook = try workbook(document, of: entry, answers: answers) { return workbook }
        guard !document.read.plan.actions.isEmpty else { throw PlanRefusal.noActions(file: document.fileName) }
        let held = try workspace.store.plan(entry.id).plan
        let matched = MatchedPlan(document.read.plan, against: held, answers: answers)
        return PlanProposal(
            .revision(entry), document, matched.plan, against: held,
            questions: document.read.questions + matched.questions)
    }

    /// Nil where Parity did not write the file. It says itself which plan it was written from.
    private func workbook(
        _ document: PlanDocument, of entry: PlanEntry, answers: [String: Int]
    ) throws -> PlanProposal? {
        let rules = workspace.settings.plans
        func read(_ held: Plan) -> RoundTripResult? {
            RoundTrip.read(
                document.document, current: held, vocabulary: rules.vocabulary, layouts: rules.layouts, answers: answers
            )
        }
        var (entry, held) = (entry, try workspace.store.plan(entry.id).plan)
        guard var edited = read(held) else { return nil }
        if let written = Int(edited.plan), written != entry.id {
            entry = try workspace.planEntry(written)
            held = try workspace.store.plan(written).plan
            edited = read(held) ?? edited
        }
        return PlanProposal(
            .workbook(entry), document, edited.proposed, against: held, questions: edited.questions,
            faults: edited.faults.map { "\($0.place): \($0.message)" } + edited.notices)
    }
}
