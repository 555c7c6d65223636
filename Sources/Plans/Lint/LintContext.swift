import Workforce

/// All that the rules look at. The words of every action are looked up once, when it is made.
package struct LintContext: Sendable {
    /// The plan; its own actions are not looked at, `actions` are.
    package let plan: Plan
    package let actions: [FollowedAction]
    package let today: Day
    package let settings: LintSettings
    /// Ids of the indicators that the data held can give (`wres-7`). Nil where that is not known, and the rule that
    /// asks for it is silent.
    package let heldIndicators: Set<String>?
    /// The actions with their words, in the same order.
    let linted: [LintedAction]
    /// Indicators and themes under which the plan prints a goal with a figure.
    let headingsWithFigure: Set<Heading>
    private let outlooks: [String: [TargetOutlook]]
    private let moves: [String: [DateChange]]

    /// - Parameters:
    ///   - actions: nil for the plan as it was read, with nothing that happened since.
    ///   - dateChanges: by key of the action, where the followed actions hold only the latest.
    ///   - today: for what is past; an import gives its own day.
    package init(
        plan: Plan, actions: [FollowedAction]? = nil, dateChanges: [String: [DateChange]] = [:], today: Day,
        settings: LintSettings, heldIndicators: Set<String>? = nil, outlook: [TargetOutlook] = []
    ) {
        let actions = actions ?? plan.actions.map { FollowedAction(action: $0) }
        (self.plan, self.actions, self.today, self.settings) = (plan, actions, today, settings)
        self.heldIndicators = heldIndicators
        var scanner = PhraseScanner(settings.book)
        linted = actions.map { LintedAction($0, &scanner) }
        let goals = plan.goals.filter { $0.targets.contains { $0.target != nil } }
        headingsWithFigure = Set(goals.compactMap { $0.under.map(Heading.init) })
        outlooks = Dictionary(grouping: outlook, by: \.action)
        moves = dateChanges
    }

    func outlook(of action: LintedAction) -> [TargetOutlook] { outlooks[action.key] ?? [] }

    func dateChanges(of action: LintedAction) -> [DateChange] {
        moves[action.key] ?? action.followed.dateChanges
    }

    /// What a goal stands under, whatever the strength of the link.
    struct Heading: Hashable, Sendable {
        let framework: Link.Framework
        let item: String
        init(_ link: Link) { (framework, item) = (link.framework, link.item) }
    }
}
