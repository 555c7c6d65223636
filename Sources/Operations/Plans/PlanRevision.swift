import Plans
import SQLiteStore

/// The edit that takes over what a document proposes.
struct PlanRevision {
    let proposal: PlanProposal
    let held: Plan
    let choices: PlanImportChoices

    init(_ proposal: PlanProposal, held: StoredPlan, choices: PlanImportChoices) {
        (self.proposal, self.held, self.choices) = (proposal, held.plan, choices)
    }

    /// Dates that are set nationally stay as they are, whatever the document says.
    /// - Throws: `PlanRefusal` where a date would move without a reason.
    func edit() throws -> PlanEdit {
        let except = choices.except.union(proposal.fixedDates.map { "\($0):\(ActionField.due.rawValue)" })
        let changes = proposal.difference.changed.filter { !except.contains($0.id) }
        try checkDates(changes)
        var edit = PlanEdit()
        edit.added = proposal.difference.added.filter { !except.contains("\($0.key):added") }
        edit.removed = proposal.difference.removed.map(\.key).filter { !except.contains("\($0):removed") }
        edit.replaced = replaced(changes)
        edit.changes = changes.map { change in
            PlanEdit.Change(
                action: change.action, field: change.field.rawValue, before: change.before, after: change.after,
                reason: choices.reason(of: change.action))
        }
        edit.source = source
        edit.accounting = isWorkbook ? nil : proposal.document.read.accounting
        edit.questions = proposal.questions
        edit.reason = choices.reason
        return edit
    }

    private var isWorkbook: Bool {
        if case .workbook = proposal.kind { true } else { false }
    }

    /// Of a workbook that Parity wrote only the name is kept: its words are the plan's own.
    private var source: NewPlanSource {
        var source = proposal.document.source
        if isWorkbook { source.lines = [] }
        return source
    }

    /// Fields that did not change keep what they hold, whatever the document left out.
    private func replaced(_ changes: [FieldChange]) -> [Action] {
        let fields = Dictionary(grouping: changes, by: \.action)
        return held.actions.compactMap { action in
            guard let mine = fields[action.key], let new = proposal.proposed.action(action.key) else { return nil }
            var action = action
            for change in mine { change.field.copy(from: new, to: &action) }
            return action
        }
    }

    private func checkDates(_ changes: [FieldChange]) throws {
        let moved = changes.filter { $0.field == .due && !$0.before.isEmpty }.map(\.action)
        let unexplained = moved.filter { (choices.reason(of: $0) ?? "").isBlank }
        guard unexplained.isEmpty else { throw PlanRefusal.reasonNeeded(actions: unexplained) }
    }
}

extension FieldChange {
    /// `2.1:due`: what it is called where one change is left out.
    package var id: String { "\(action):\(field.rawValue)" }
}
