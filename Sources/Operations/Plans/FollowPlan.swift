import Disclosure
import Foundation
import Indicators
import Plans
import SQLiteStore
import Workforce

/// A plan as it stands on a day, with what the indicators say to one audience.
package struct PlanView: Sendable {
    package let stored: StoredPlan
    package let entry: PlanEntry
    package let today: Day
    /// In the order of the plan, as their reader may see them.
    package let rows: [PlanRow]
    /// The same with all that is known, for whatever is worked out from it.
    let full: [String: PlanRow]
    let audience: Audience
    /// What of the indicators was read for it.
    package let reads: [FindingsRequest]
    package let readings: IndicatorReadings
    package let settings: PlanSettings
    /// `1` to `9`, in order, with the short title of each indicator.
    package let indicatorNames: [String: String]
    /// The day on which the plan was taken up, from which silence and escalation count; not after today.
    let taken: Day?
    /// The same of actions that were added later, by key.
    let added: [String: Day]

    func since(_ key: String) -> Day? { added[key] ?? taken }

    package var indicatorNumbers: [String] {
        indicatorNames.keys.sorted { (Int($0) ?? .max, $0) < (Int($1) ?? .max, $1) }
    }

    package var plan: Plan { stored.plan }
    /// Shown to everybody: what is worked out from notes and names is not for this reader.
    package var isPublic: Bool { audience == .public }
    /// The number under which it is kept, and how often it was changed.
    package var number: Int { entry.id }
    package var revision: Int { entry.revision }
    package var fileName: String? { entry.fileName }
    /// `2024-05-01T09:30:00Z`
    package var readAt: String? { entry.importedAt.map(StoredMoment.text) }
    /// The word for the group: the one that was chosen, else the plan's own.
    package var term: PlanTerm { settings.terms.term(chosen: stored.settings[PlanSettings.term], for: plan) }
    package var openQuestions: [StoredQuestion] { stored.questions.filter(\.isOpen) }

    package func row(_ key: String) -> PlanRow? { rows.first { $0.key == key } }

    package func rows(_ filter: PlanFilter) -> [PlanRow] { rows.filter(filter.takes) }

    /// What the targets of an action come to: progress, outlook and the numbers they were worked out from.
    package func targets(of action: Action) -> [FollowedTarget] {
        action.targets.map { FollowedTarget($0, action: action.key, self) }
    }

}

/// A target and how far it has come.
package struct FollowedTarget: Sendable {
    package let target: Target
    package let progress: TargetProgress
    package let outlook: TargetOutlook
    /// In the order of time; none where it is bound to no indicator.
    package let points: [(point: TargetPoint, low: Double?, high: Double?)]

    init(_ target: Target, action: String, _ view: PlanView) {
        let tolerance = view.settings.rules.rating.tolerance
        let start = view.plan.published?.lastDay
        points = view.readings.measured(target)
        let values = points.map(\.point)
        self.target = target
        progress = TargetProgress.of(target, from: start, points: values, on: view.today, tolerance: tolerance)
        outlook = TargetOutlook.of(target, action: action, points: values, on: view.today, tolerance: tolerance)
    }
}

/// Rates the actions of a plan.
package struct FollowPlan: Sendable {
    let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// - Parameters:
    ///   - id: nil for the plan that was read last.
    ///   - audience: who reads; decides what the indicators may say.
    ///   - today: nil for the day that it is.
    ///   - all: with every update and all evidence, and not the latest alone.
    package func callAsFunction(
        plan id: Int? = nil, audience: Audience, today asked: Day? = nil, now: Date, all: Bool = false
    ) throws -> PlanView {
        let entry = try workspace.planEntry(id)
        let today = try workspace.today(asked, now: now)
        let followed = try workspace.store.followedPlan(entry.id, detail: all ? .all : .latest(today))
        let reads = try workspace.reads(for: followed.stored.plan, audience: audience, until: today)
        let readings = try workspace.readings(reads)
        let settings = workspace.settings.plans
        let taken = try workspace.store.planSources(entry.id).first?.importedAt
        let since = taken.flatMap(SnapshotDay.today).map { min($0, today) }
        let added = try workspace.additions(to: entry.id, until: today)
        let judge = RowJudge(
            settings: settings, readings: readings.readings, today: today, since: since, added: added)
        let rows = followed.actions.map { judge.row($0.asOf(today)) }
        return PlanView(
            stored: followed.stored, entry: entry, today: today,
            rows: audience == .public ? rows.map(\.withoutNotes) : rows,
            full: Dictionary(rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first }), audience: audience,
            reads: reads,
            readings: readings, settings: settings, indicatorNames: workspace.settings.indicatorNames,
            taken: since, added: added)
    }
}

/// Rates one action after another.
private struct RowJudge {
    let settings: PlanSettings
    let readings: [IndicatorReading]
    let today: Day
    let since: Day?
    let added: [String: Day]

    func row(_ followed: FollowedAction) -> PlanRow {
        let rules = settings.rules
        let delivery = DeliveryStatus.of(
            followed, on: today, rules: rules.rating, cadence: rules.forums.cadence(of: followed.action),
            since: added[followed.action.key] ?? since)
        let impact = ImpactStatus.of(followed.action, readings: readings, rules: rules.rating.impact)
        return PlanRow(followed, delivery: delivery, impact: impact, today: today)
    }
}
