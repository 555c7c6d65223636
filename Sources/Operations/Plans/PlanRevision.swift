import Plans
import SQLiteStore

/// The edit that takes over what a document proposes.
struct PlanRevision {
    let proposal: PlanProposal
    let held: Plan
    let choices: PlanImportChoices
    private let except: Set<String>
    /// Actions as they are proposed, by key.
    private let proposed: [String: Action]

    /// Dates that are set nationally stay as they are, whatever the document says.
    init(_ proposal: PlanProposal, held: StoredPlan, choices: PlanImportChoices) {
        (self.proposal, self.held, self.choices) = (proposal, held.plan, choices)
        except = choices.except
            .union(proposal.fixedDates.map { "\($0):\(ActionField.due.rawValue)" })
            .union(proposal.fixedSteps.map { "\($0):\(ActionField.parts.rawValue)" })
        proposed = Dictionary(
            proposal.proposed.actions.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil where nothing is left to change.
    /// - Throws: `PlanRefusal` where a date would move without a reason.
    func edit() throws -> PlanEdit? {
        let changes = proposal.difference.changed.filter { !except.contains($0.id) }
        try checkDates(changes)
        var edit = PlanEdit()
        edit.added = proposal.difference.added.filter { !except.contains("\($0.key):added") }
        edit.removed = proposal.difference.removed.map(\.key).filter { !except.contains("\($0):removed") }
        edit.changes = changes.map { change in
            PlanEdit.Change(
                action: change.action, field: change.field.rawValue, before: change.before, after: change.after,
                reason: choices.reason(of: change.action))
        }
        takeActions(changes, into: &edit)
        if !isWorkbook { takeDocument(into: &edit) }
        guard !edit.added.isEmpty || !edit.removed.isEmpty || !edit.changes.isEmpty else { return nil }
        edit.source = source
        edit.changes.append(PlanEdit.Change(action: nil, field: "document", after: source.fileName))
        edit.questions = proposal.questions(answeredBy: choices.answers)
        edit.answers = answers
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

    /// What a workbook leaves in doubt is settled by taking it over.
    private var answers: [String: Int] {
        guard isWorkbook else { return choices.answers }
        let assumed = proposal.questions.map { ($0.id, $0.assumed) }
        return choices.answers.merging(assumed, uniquingKeysWith: { given, _ in given })
    }

    /// Fields that did not change keep what they hold, whatever the document left out. Where an action is printed is
    /// said of the document that was read last.
    private func takeActions(_ changes: [FieldChange], into edit: inout PlanEdit) {
        let fields = Dictionary(grouping: changes, by: \.action)
        let removed = Set(edit.removed)
        for action in held.actions where !removed.contains(action.key) {
            var new = action
            let printed = proposed[action.key]
            let mine = fields[action.key] ?? []
            if let printed { for change in mine { change.field.copy(from: printed, to: &new) } }
            if !isWorkbook { if let printed { new.takePlaces(of: printed) } else { new.dropPlaces() } }
            if !mine.isEmpty { edit.replaced.append(new) } else if new != action { edit.reprinted.append(new) }
        }
    }

    /// What the document says beside the actions.
    private func takeDocument(into edit: inout PlanEdit) {
        let kept = proposal.facts.filter { except.contains($0.id) }.map(\.fact)
        edit.changes += proposal.facts.filter { !kept.contains($0.fact) }.map {
            PlanEdit.Change(action: nil, field: $0.fact.rawValue, before: $0.before, after: $0.after)
        }
        edit.metadata = held.facts(updatedFrom: proposal.proposed, except: kept)
        edit.accounting = proposal.accounting
        takeOrder(into: &edit)
    }

    /// New actions stand where the document has them.
    private func takeOrder(into edit: inout PlanEdit) {
        guard !except.contains(PlanProposal.orderID) else { return }
        let removed = Set(edit.removed)
        let now = held.actions.map(\.key).filter { !removed.contains($0) } + edit.added.map(\.key)
        let order = ActionOrder.merged(
            document: proposal.proposed.actions.map(\.key), held: held.actions.map(\.key), present: Set(now))
        guard order != now else { return }
        edit.order = order
        if proposal.order != nil { edit.changes.append(PlanEdit.Change(action: nil, field: "order")) }
    }

    private func checkDates(_ changes: [FieldChange]) throws {
        let moved = changes.filter { $0.field == .due && !$0.before.isEmpty }.map(\.action)
        let unexplained = moved.filter { (choices.reason(of: $0) ?? "").isBlank }
        guard unexplained.isEmpty else { throw PlanRefusal.reasonNeeded(actions: unexplained) }
    }
}
