import Plans
import Workforce

/// One action whole: what is planned, what happened, and what the indicators say.
package struct PlanActionJSON: Encodable {
    package let action: PlanRowJSON
    package let smart: String?
    package let targets: [FollowedTargetJSON]
    package let updates: [UpdateJSON]
    package let dateChanges: [DateChangeJSON]
    package let evidence: [EvidenceJSON]
    package let escalation: [EscalationEventJSON]
    package let lint: [LintFindingJSON]

    package init(_ row: PlanRow, _ view: PlanView, events: [EscalationEvent]) {
        let lint = LintPlan()(view)
        action = PlanRowJSON(row)
        smart = lint.scores[row.key]?.letters
        targets = view.targets(of: row.action).map(FollowedTargetJSON.init)
        updates = row.followed.updates.map(UpdateJSON.init)
        dateChanges = row.followed.dateChanges.map(DateChangeJSON.init)
        evidence = row.followed.evidence.map { EvidenceJSON(at: $0.at, by: $0.by, text: $0.text) }
        escalation = view.isPublic ? [] : events.map(EscalationEventJSON.init)
        self.lint = view.isPublic ? [] : lint.findings.filter { $0.action == row.key }.map(LintFindingJSON.init)
    }
}

package struct DateChangeJSON: Encodable {
    package let at: String
    package let by: String
    package let from: ActionJSON.DueJSON
    package let to: ActionJSON.DueJSON
    package let reason: String

    init(_ change: DateChange) {
        (at, by, reason) = (change.at, change.by, change.reason)
        (from, to) = (ActionJSON.DueJSON(change.from), ActionJSON.DueJSON(change.to))
    }
}

package struct EvidenceJSON: Encodable {
    package let at: String
    package let by: String
    package let text: String
}

/// A target with how far it has come and where it is heading.
package struct FollowedTargetJSON: Encodable {
    package struct Point: Encodable {
        package let day: String
        package let value: Double
        package let low: Double?
        package let high: Double?
    }

    package let target: ActionJSON.TargetJSON
    package let indicator: String?
    package let state: String
    package let progress: String
    package let expected: Double?
    package let reach: String
    package let outlook: String
    package let points: [Point]

    init(_ followed: FollowedTarget) {
        target = ActionJSON.TargetJSON(followed.target)
        indicator = followed.target.binding?.indicator
        (state, progress) = (followed.progress.state.rawValue, followed.progress.sentence)
        expected = followed.progress.expected
        (reach, outlook) = (followed.outlook.reach.rawValue, followed.outlook.reason)
        points = followed.points.map {
            Point(day: $0.point.day.iso, value: $0.point.value, low: $0.low, high: $0.high)
        }
    }
}
