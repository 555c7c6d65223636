import Disclosure
import Indicators
import Operations
import Pages
import Plans
import Workforce

/// Turns a plan as it stands into what its pages show.
struct PlanModel {
    let site: Site
    let view: PlanView

    /// - Parameter all: with all that happened to the actions, for pages that show it.
    /// - Throws: `PlanRefusal.noPlan` where none was read.
    init(_ site: Site, all: Bool = false) throws {
        self.site = site
        view = try FollowPlan(site.workspace)(
            audience: site.settings.ceiling, now: site.now(), all: all)
    }

    var context: PlanContext { PlanContext(view, site) }

    func items(withSteps: Bool = false) -> [PlanItem] {
        let escalating = EscalatePlan(site.workspace)
        return view.rows.map { row in
            PlanItem(row, next: withSteps ? escalating.standing(of: row, view) : nil)
        }
    }

    /// The text of each action by its key.
    var titles: [String: String] {
        Dictionary(view.plan.actions.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    var weaknesses: [LintSeverity: Int] {
        Dictionary(grouping: LintPlan()(view).findings, by: \.severity).mapValues(\.count)
    }

    /// - Throws: `SiteFault.notFound`.
    func row(_ key: String) throws -> PlanRow {
        guard let row = view.row(key) else {
            throw SiteFault.notFound("The plan has no action “\(key)”. Look for it in the list of all actions.")
        }
        return row
    }
}

extension PlanContext {
    init(_ view: PlanView, _ site: Site) {
        self.init(
            title: view.plan.title, years: view.plan.years, document: view.fileName,
            readAt: view.readAt, today: view.today, names: PlanNames(site))
    }
}

extension PlanNames {
    init(_ site: Site) {
        let definitions = site.workspace.settings.indicators
        let numbered = definitions.compactMap { definition in
            definition.number.map { (number: $0, definition: definition) }
        }
        self.init(
            indicators: numbered.sorted { $0.number < $1.number }.map {
                Entry(item: "\($0.number)", short: $0.definition.shortTitle, full: $0.definition.title)
            },
            highImpactActions: site.workspace.settings.plans.highImpactActions.map {
                Entry(item: $0.item, short: $0.short, full: $0.full)
            })
    }
}

extension PlanItem {
    init(_ row: PlanRow, next: EscalationState?) {
        self.init(
            row.followed, delivery: row.delivery, impact: row.impact, daysOver: row.isOverdue ? row.daysOver : nil,
            nextStep: next.flatMap(Self.sentence))
    }

    private static func sentence(_ state: EscalationState) -> String? {
        if let until = state.pausedUntil {
            return "It is with the \(state.event.step.holder.words), paused until \(until)."
        }
        return state.next.map { "It is with the \(state.event.step.holder.words), and goes a step further on \($0)." }
    }
}

extension PlanTarget {
    init(_ followed: FollowedTarget) {
        self.init(
            followed.target, progress: followed.progress,
            actual: followed.points.map { measured in
                Actual(
                    day: measured.point.day, label: FinancialYear(containing: measured.point.day)?.label ?? "",
                    value: measured.point.value, low: measured.low, high: measured.high)
            }, outlook: followed.outlook)
    }
}
