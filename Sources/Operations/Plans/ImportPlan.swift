import Foundation
import Intake
import PlanReading
import Plans
import SQLiteStore

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
            return PlanProposal(.known(known), document)
        }
        guard !request.isNew, let entry = try workspace.planToChange(request.plan) else {
            guard !document.read.plan.actions.isEmpty else { throw PlanRefusal.noActions(file: document.fileName) }
            return PlanProposal(.first, document, asked: questions(of: document, answers: request.answers))
        }
        if let workbook = try workbook(document, of: entry, answers: request.answers) { return workbook }
        return try revision(document, of: entry, answers: request.answers)
    }

    /// Stores what was proposed: a first plan as it is, changes as one edit. What was accepted already, and what changes
    /// nothing, is not stored again.
    /// - Throws: `PlanRefusal` where a date moves without a reason, an answer is needed or a choice is not known;
    ///   `PlanFault` where somebody changed the plan meanwhile.
    package func accept(
        _ proposal: PlanProposal, _ choices: PlanImportChoices = PlanImportChoices(), by person: String, now: Date
    ) throws -> PlanEntry {
        switch proposal.kind {
        case .known(let entry): return entry
        case .first:
            try proposal.check(choices)
            return try workspace.planEntry(try insert(proposal, choices, by: person, now: now))
        case .revision(let entry), .workbook(let entry):
            if try isLatest(proposal.document, of: entry) { return try workspace.planEntry(entry.id) }
            try proposal.check(choices)
            guard proposal.undecided.isEmpty else { throw PlanRefusal.undecided(proposal.undecided) }
            let held = try workspace.store.plan(entry.id)
            let edit = try PlanRevision(proposal, held: held, choices: choices).edit()
            guard let edit else { return try workspace.planEntry(entry.id) }
            try workspace.store.apply(edit, to: entry.id, expecting: entry.revision, by: person, at: now)
            return try workspace.planEntry(entry.id)
        }
    }

    /// Whoever presses the button twice gets the plan that the first press made.
    private func insert(
        _ proposal: PlanProposal, _ choices: PlanImportChoices, by person: String, now: Date
    ) throws -> Int {
        var read = proposal.document.read
        read.questions = proposal.questions(answeredBy: choices.answers)
        do {
            return try workspace.store.insertPlan(
                read, source: proposal.document.source, answers: choices.answers, by: person, at: now)
        } catch PlanFault.alreadyRead(let plan, _) {
            return plan
        }
    }

    private func revision(
        _ document: PlanDocument, of entry: PlanEntry, answers: [String: Int]
    ) throws -> PlanProposal {
        if try isLatest(document, of: entry) { return PlanProposal(.known(entry), document) }
        guard !document.read.plan.actions.isEmpty else { throw PlanRefusal.noActions(file: document.fileName) }
        let held = try workspace.store.plan(entry.id).plan
        let matched = MatchedPlan(
            document.read, against: held, removed: try removed(from: entry), answers: answers)
        return PlanProposal(
            entry, document, matched, against: held,
            asked: matched.named(questions(of: document, answers: answers)) + matched.asked)
    }

    /// Nil where Parity did not write the file. It says itself which plan it was written from.
    private func workbook(
        _ document: PlanDocument, of entry: PlanEntry, answers: [String: Int]
    ) throws -> PlanProposal? {
        guard var edited = try read(document, of: entry, answers: answers) else { return nil }
        var entry = entry
        if let written = Int(edited.plan), written != entry.id {
            entry = try workspace.planEntry(written)
            edited = try read(document, of: entry, answers: answers) ?? edited
        }
        if try isLatest(document, of: entry) { return PlanProposal(.known(entry), document) }
        return PlanProposal(
            entry, document, edited, against: try workspace.store.plan(entry.id).plan,
            notices: notices(since: edited.baseRevision, entry))
    }

    private func read(
        _ document: PlanDocument, of entry: PlanEntry, answers: [String: Int]
    ) throws -> RoundTripResult? {
        let rules = workspace.settings.plans
        return RoundTrip.read(
            document.document, current: try workspace.store.plan(entry.id).plan, removed: try removed(from: entry),
            vocabulary: rules.vocabulary, layouts: rules.layouts, answers: answers)
    }

    private func notices(since revision: String, _ entry: PlanEntry) -> [String] {
        guard let revision = Int(revision), revision != entry.revision else { return [] }
        return [
            "The plan was changed after this file was written: the file has revision \(revision), the plan is at "
                + "\(entry.revision). Only what was edited in the file is taken from it."
        ]
    }

    private func removed(from entry: PlanEntry) throws -> [Action] {
        try workspace.store.removedActions(entry.id).map(\.followed.action)
    }

    /// The file that was read into the plan last is this one.
    private func isLatest(_ document: PlanDocument, of entry: PlanEntry) throws -> Bool {
        try workspace.store.planSources(entry.id).last?.sha256 == document.sha256
    }

    /// Every question that the document raises on the way to its reading, also those that the answers settle, and those
    /// that only come up after one of these.
    private func questions(of document: PlanDocument, answers: [String: Int]) -> [Question] {
        let reader = PlanReader(vocabulary: workspace.settings.plans.vocabulary)
        var asked: [Question] = []
        var given: [String: Int] = [:]
        var read = answers.isEmpty ? document.read : reader.read(document.document)
        while true {
            let known = Set(asked.map(\.id))
            let new = read.questions.filter { !known.contains($0.id) }
            asked += new
            let settled = new.filter { answers[$0.id] != nil }
            guard !settled.isEmpty else { return asked }
            for question in settled { given[question.id] = answers[question.id] }
            read = reader.read(document.document, answers: given)
        }
    }
}
