import Plans
import SQLiteStore
import Workforce

package struct LintFindingJSON: Encodable {
    package let code: String
    package let severity: String
    package let action: String?
    package let line: Int?
    package let text: String
    package let message: String
    package let mend: String

    init(_ finding: LintFinding) {
        (code, severity, action, line) = (finding.code, finding.severity.rawValue, finding.action, finding.line)
        (text, message, mend) = (finding.offendingText, finding.message, finding.mend)
    }
}

/// What the linter found, and the SMART letters by action.
package struct LintJSON: Encodable {
    package let findings: [LintFindingJSON]
    package let smart: [String: String]

    package init(_ findings: [LintFinding], scores: [String: SMARTScore]) {
        self.findings = findings.map(LintFindingJSON.init)
        smart = scores.mapValues(\.letters)
    }
}

package struct EscalationEventJSON: Encodable {
    package let action: String
    package let kind: String
    package let day: String
    package let step: String
    package let number: Int
    package let to: [String]
    package let reason: String
    package let asksGoToGreen: Bool

    package init(_ event: EscalationEvent) {
        (action, kind, day, step) = (event.action, event.kind.rawValue, event.day.iso, event.step.holder.rawValue)
        (number, to, reason, asksGoToGreen) = (event.number, event.to, event.reason, event.asksGoToGreen)
    }
}

/// What is off course on a day.
package struct EscalationsJSON: Encodable {
    package struct Standing: Encodable {
        package let event: EscalationEventJSON
        package let since: String
        package let pausedUntil: String?
        package let next: String?
    }

    package let asOf: String
    package let escalations: [Standing]

    package init(_ standings: [EscalatePlan.Standing], _ view: PlanView) {
        asOf = view.today.iso
        escalations = standings.map { standing in
            Standing(
                event: EscalationEventJSON(standing.state.event), since: standing.state.since.iso,
                pausedUntil: standing.state.pausedUntil?.iso, next: standing.state.next?.iso)
        }
    }
}

/// The forward plan of a year.
package struct PlanYearJSON: Encodable {
    package struct Entry: Encodable {
        package let id: String
        package let when: String
        package let kind: String
        package let title: String
        package let detail: String
        package let actions: [String]
    }

    package struct Review: Encodable {
        package let forum: String
        package let cadence: String?
        package let actions: [String]
        package let indicators: [String]
    }

    package let year: String
    package let entries: [Entry]
    package let forums: [Review]

    package init(_ ahead: PlanYear) {
        year = ahead.year.label
        entries = ahead.entries.map {
            Entry(
                id: $0.id, when: $0.when.iso, kind: $0.kind.rawValue, title: $0.title, detail: $0.detail,
                actions: $0.actions)
        }
        forums = ahead.reviews.map {
            Review(
                forum: $0.name, cadence: $0.forum?.cadence?.rawValue, actions: $0.actions, indicators: $0.indicators)
        }
    }
}

package struct StoredQuestionJSON: Encodable {
    package let id: String
    package let question: ReadPlanJSON.QuestionJSON
    package let answer: Int?
    package let answeredBy: String?

    package init(_ stored: StoredQuestion) {
        (id, question) = (stored.id, ReadPlanJSON.QuestionJSON(stored.question))
        (answer, answeredBy) = (stored.answer, stored.answeredBy)
    }
}

/// What a document would change.
package struct PlanDifferenceJSON: Encodable {
    package struct Change: Encodable {
        package let id: String
        package let action: String
        package let field: String
        package let before: String
        package let after: String
    }

    package let added: [ActionJSON]
    package let removed: [String]
    package let changed: [Change]
    package let questions: [ReadPlanJSON.QuestionJSON]
    package let faults: [String]
    package let notices: [String]
    package let metadata: [String]
    /// Ids of questions that have to be answered before it can be accepted.
    package let undecided: [String]

    package init(_ proposal: PlanProposal) {
        (notices, metadata, undecided) = (proposal.notices, proposal.metadataChanges, proposal.undecided)
        added = proposal.difference.added.map(ActionJSON.init)
        removed = proposal.difference.removed.map(\.key)
        changed = proposal.difference.changed.map {
            Change(id: $0.id, action: $0.action, field: $0.field.rawValue, before: $0.before, after: $0.after)
        }
        questions = proposal.questions.map(ReadPlanJSON.QuestionJSON.init)
        faults = proposal.faults
    }
}
