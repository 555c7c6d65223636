import Foundation
import PlanReading
import Plans
import SQLiteStore

/// Turns a report into what is stored of it.
struct ReportedStep {
    let vocabulary: PlanVocabulary

    /// - Returns: the step, and the action as it is after it.
    /// - Throws: `PlanRefusal` where a text cannot be read, a date may not move, or the red has no way back.
    func step(
        _ report: ActionReport, of action: Action, by person: String, at moment: Date
    ) throws -> (step: PlanStep, action: Action) {
        if report.rating == .red, (report.goToGreen ?? "").isBlank { throw PlanRefusal.goToGreenNeeded }
        let changed = try self.changed(action, report)
        let evidence = report.evidence?.trimmed.nonBlank.map {
            Evidence(at: StoredMoment.text(moment), by: person, text: $0)
        }
        let step = PlanStep(
            action: action.key, edit: try edit(from: action, to: changed, report),
            update: report.isUpdate ? update(report, by: person, at: moment) : nil, evidence: evidence, by: person,
            at: moment)
        return (step, changed)
    }

    private func update(_ report: ActionReport, by person: String, at moment: Date) -> Update {
        Update(
            at: StoredMoment.text(moment), by: person, rating: report.rating,
            status: report.status ?? (report.rating == .complete ? .complete : nil),
            note: report.note.trimmed, goToGreen: report.goToGreen?.trimmed.nonBlank)
    }

    private func changed(_ action: Action, _ report: ActionReport) throws -> Action {
        var changed = action
        let reader = FieldReader(vocabulary: vocabulary)
        for (field, text) in report.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            if let fault = reader.set(field, to: text, on: &changed) {
                throw PlanRefusal.notRead(field: field.title, sentence: fault.message)
            }
        }
        return changed
    }

    /// Nil where no field reads otherwise than before.
    private func edit(from action: Action, to changed: Action, _ report: ActionReport) throws -> PlanEdit? {
        let changes = PlanDifference.changes(action, changed)
        guard !changes.isEmpty else { return nil }
        if let due = changes.first(where: { $0.field == .due }), !due.before.isEmpty {
            guard !action.due.isFixedNationally else {
                throw PlanRefusal.fixedDate(action: action.key, due: due.before)
            }
            guard !(report.reason ?? "").isBlank else { throw PlanRefusal.reasonNeeded(actions: [action.key]) }
        }
        var edit = PlanEdit()
        edit.replaced = [changed]
        edit.reason = report.reason?.trimmed.nonBlank
        edit.changes = changes.map {
            PlanEdit.Change(action: $0.action, field: $0.field.rawValue, before: $0.before, after: $0.after)
        }
        return edit
    }
}
