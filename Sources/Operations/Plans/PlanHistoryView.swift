import Foundation
import Plans
import SQLiteStore

/// What was changed in one field, when and by whom.
package struct PlanChangeEntry: Hashable, Sendable, Encodable {
    package let at: String
    package let by: String
    /// The field's name; `added`, `removed` and `restored` for a whole action.
    package let field: String
    package let before: String?
    package let after: String?
    package let reason: String?
}

/// An action that was taken out of the plan.
package struct RemovedEntry: Hashable, Sendable {
    package let key: String
    package let text: String
    package let at: String
    package let by: String
}

/// A doubtful reading, and what holds of it.
package struct AskedQuestion: Hashable, Sendable {
    package let id: String
    package let question: Question
    /// Index of the choice that holds.
    package let holds: Int
    package let isOpen: Bool
    package let answeredBy: String?
    package let answeredAt: String?
}

extension PlanView {
    package var questions: [AskedQuestion] {
        stored.questions.map {
            AskedQuestion(
                id: $0.id, question: $0.question, holds: $0.choice, isOpen: $0.isOpen, answeredBy: $0.answeredBy,
                answeredAt: $0.answeredAt.map(StoredMoment.text))
        }
    }
}

extension Workspace {
    /// What was changed in an action, in the order of time. Nothing for the public, which is not shown who did what.
    package func changes(of key: String, in view: PlanView) throws -> [PlanChangeEntry] {
        guard !view.isPublic else { return [] }
        return try store.planChanges(view.number, action: key).map { entry in
            PlanChangeEntry(
                at: entry.at, by: entry.by, field: entry.change.field, before: entry.change.before,
                after: entry.change.after, reason: entry.change.reason)
        }
    }

    /// The actions that were taken out. Nothing for the public.
    package func removedActions(of view: PlanView) throws -> [RemovedEntry] {
        guard !view.isPublic else { return [] }
        return try store.removedActions(view.number).map {
            RemovedEntry(
                key: $0.followed.action.key, text: $0.followed.action.text, at: StoredMoment.text($0.removedAt),
                by: $0.removedBy)
        }
    }

    /// Closes questions with a choice each; the plan itself is not changed.
    package func settle(_ answers: [String: Int], in view: PlanView, by person: String, now: Date) throws {
        for (id, choice) in answers.sorted(by: { $0.key < $1.key }) {
            try store.answer(question: id, of: view.number, choice: choice, by: person, at: now)
        }
    }
}

extension PlanProposal {
    /// That of the held plan which the differences were made from; nil for a plan that is not held.
    package var revision: Int? {
        switch kind {
        case .revision(let entry), .workbook(let entry): entry.revision
        case .first, .known: nil
        }
    }
}
