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
    /// The action that was asked for; empty where all were.
    let key: String

    /// - Parameter all: with all that happened to the actions, for pages that show it.
    /// - Throws: `PlanRefusal.noPlan` where none was read.
    init(_ site: Site, all: Bool = false, key: String = "") throws {
        (self.site, self.key) = (site, key)
        view = try FollowPlan(site.workspace)(
            audience: site.settings.ceiling, now: site.now(), all: all)
    }

    var context: PlanContext { PlanContext(view, site) }

    func items(withSteps: Bool = false) -> [PlanItem] {
        let escalating = EscalatePlan(site.workspace)
        return view.rows.map { row in
            PlanItem(row, state: withSteps ? escalating.standing(of: row, view) : nil)
        }
    }

    func removed() throws -> [PlanPage.Removed] {
        try site.workspace.removedActions(of: view).map {
            PlanPage.Removed(key: $0.key, text: $0.text, at: $0.at, by: $0.by)
        }
    }

    var questions: [PlanQuestionsPage.Entry] {
        view.questions.map { asked in
            PlanQuestionsPage.Entry(
                id: asked.id, text: asked.question.text, choices: asked.question.choices, holds: asked.holds,
                isOpen: asked.isOpen, line: asked.question.line,
                actionKey: asked.question.action.flatMap { view.row($0)?.key }, answeredBy: asked.answeredBy,
                answeredAt: asked.answeredAt)
        }
    }

    /// The text of each action by its key.
    var titles: [String: String] {
        Dictionary(view.plan.actions.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    var weaknesses: [LintSeverity: Int] {
        Dictionary(grouping: LintPlan()(view).findings, by: \.severity).mapValues(\.count)
    }

    /// - Throws: `SiteFault.forbidden` where everybody may read these pages.
    func notPublic() throws -> PlanModel {
        guard !view.isPublic else {
            throw SiteFault.forbidden(
                "Weaknesses and escalations speak of people and of what colleagues wrote, so they are not on pages for the "
                    + "public.")
        }
        return self
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
            }, marks: site.workspace.settings.plans.layouts.words.marks)
    }
}

extension PlanItem {
    init(_ row: PlanRow, state: EscalationState?) {
        self.init(
            row.followed, delivery: row.delivery, impact: row.impact, daysOver: row.daysOver,
            escalation: state.map(Self.escalation) ?? .notYet)
    }

    private static func escalation(_ state: EscalationState) -> Escalation {
        let holder = "It is with the \(state.event.step.holder.words)"
        if let until = state.pausedUntil { return .paused("\(holder), and the clock stands still until \(until).") }
        return state.next.map { .next("\(holder), and goes a step further on \($0).") }
            ?? .last("\(holder), which is the last step.")
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
