import Operations
import Plans
import SQLiteStore

/// What reading a document came to, in words.
enum PlanReport {
    static func known(_ entry: PlanEntry, file: String) -> String {
        "“\(file)” was read before: it is plan \(entry.id), “\(entry.title ?? "untitled")”. Nothing was changed."
    }

    static func reading(_ document: PlanDocument) -> String {
        let plan = document.read.plan
        let parts = [
            understood(plan), document.notices, [PlanText.readTable(plan).text], doubts(document.read.questions),
            unplaced(document.read.accounting), [accounting(document.read.accounting)],
        ]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private static func understood(_ plan: Plan) -> [String] {
        let facts: [(String, String?)] = [
            ("Title", plan.title), ("Organisation", plan.organisation), ("Years", plan.years),
            ("Published", plan.published?.description), ("Layout", plan.layout?.rawValue),
            ("Word for the group", plan.groupLabel),
        ]
        let printed = plan.actions.reduce(0) { $0 + $1.occurrences.count }
        return facts.map { "\($0): \($1 ?? "not printed")" } + [
            "Read: \(PlanText.count(plan.actions.count, "action")), printed \(PlanText.count(printed, "time")); "
                + "\(PlanText.count(plan.baselines.count, "baseline")); "
                + "\(PlanText.count(plan.actions.reduce(0) { $0 + $1.targets.count }, "target"))."
        ]
    }

    private static func doubts(_ questions: [Question]) -> [String] {
        guard !questions.isEmpty else { return [] }
        return ["In doubt (a star marks what was assumed; answer with --answer ID=NUMBER):"]
            + questions.map { PlanText.question($0, id: $0.id, holds: $0.assumed) }
    }

    private static func unplaced(_ accounting: Accounting) -> [String] {
        guard !accounting.unplaced.isEmpty else { return [] }
        return ["Not placed:"]
            + accounting.unplaced.map { "  line \($0.line): \(PlanText.short($0.text, 90)) (\($0.reason))" }
    }

    private static func accounting(_ accounting: Accounting) -> String {
        "Accounting: \(accounting.lines) lines = \(accounting.placed.count) placed + \(accounting.unplaced.count) unplaced."
    }

    /// What would change, change by change.
    static func difference(_ proposal: PlanProposal) -> String {
        let difference = proposal.difference
        guard !proposal.changesNothing else {
            return
                (["The file says what the plan says already. Nothing to change."] + proposal.notices + refused(proposal))
                .joined(separator: "\n")
        }
        let added = difference.added.map { "  \($0.key):added  \(PlanText.short($0.text, 90))" }
        let removed = difference.removed.map { "  \($0.key):removed  \(PlanText.short($0.text, 90))" }
        let changed = difference.changed.map {
            "  \($0.id)\n    before: \(PlanText.short($0.before, 100))\n    after:  \(PlanText.short($0.after, 100))"
        }
        let counts =
            "\(added.count) added, \(removed.count) removed, \(PlanText.count(changed.count, "field")) changed."
        let parts = [
            [counts], proposal.metadataChanges, added, removed, changed, doubts(proposal.questions), proposal.notices,
            refused(proposal),
        ]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private static func refused(_ proposal: PlanProposal) -> [String] {
        proposal.fixedDates.sorted().map { "Not moved: the date of \($0) is set nationally." }
            + proposal.faults.map { "Not taken over: \($0)" }
    }
}
