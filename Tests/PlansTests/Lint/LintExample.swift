import Catalogue
import Plans
import Testing
import Workforce

/// An action that no rule minds, changed in one way.
struct LintExample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (inout Action) -> Void

    init(_ what: String, _ change: @escaping @Sendable (inout Action) -> Void) {
        (testDescription, self.change) = (what, change)
    }

    static let unchanged = LintExample("as it is") { _ in }

    var action: Action {
        var action = Self.sound("1.1")
        change(&action)
        return action
    }

    /// An action without a weakness, printed at line 12.
    static func sound(_ key: String, line: Int = 12) -> Action {
        let text = "Review how panels shortlist for senior posts, with the staff network, each quarter (action \(key))."
        return Action(
            key: key, ref: key, text: text, objective: "Make shortlisting for senior posts fair.",
            measure: "Relative likelihood from the quarterly extract.",
            metric: "Reduce the relative likelihood from 1.6 to 1.25 by March 2026.",
            links: (1...9).map { Link(.wres, "\($0)", .direct) }, status: .ongoing,
            due: DueDate(.month, end: PartialDate(year: 2026, month: 3), text: "by March 2026"),
            leads: Leads(responsible: [Lead("Head of Resourcing", kind: .role)]),
            targets: [
                Target(
                    metric: "Relative likelihood", baseline: 1.6, target: 1.25, unit: .ratio,
                    by: PartialDate(year: 2026, month: 3), text: "Reduce the relative likelihood from 1.6 to 1.25",
                    line: 12)
            ],
            occurrences: [Action.Occurrence(lines: line...line, ref: key, wording: text)])
    }

    /// Published in April 2025.
    static let plan = Plan(title: "Our plan", published: PartialDate(year: 2025, month: 4))

    /// What a rule finds in a plan of this action, on 1 June 2025.
    func findings(_ code: String, plan: Plan = Self.plan) throws -> [LintFinding] {
        try Self.findings(code, [FollowedAction(action: action)], plan: plan)
    }

    static func findings(
        _ code: String, _ actions: [FollowedAction], plan: Plan = Self.plan, dateChanges: [String: [DateChange]] = [:],
        held: Set<String>? = nil, outlook: [TargetOutlook] = []
    ) throws -> [LintFinding] {
        let context = try context(actions, plan: plan, dateChanges: dateChanges, held: held, outlook: outlook)
        return Linter.run(context).filter { $0.code == code }
    }

    static func context(
        _ actions: [FollowedAction], plan: Plan = Self.plan, dateChanges: [String: [DateChange]] = [:],
        held: Set<String>? = nil, outlook: [TargetOutlook] = [],
        _ change: (inout LintSettings) -> Void = { _ in }
    ) throws -> LintContext {
        var settings = try catalogue.get().planLint
        change(&settings)
        return LintContext(
            plan: plan, actions: actions, dateChanges: dateChanges,
            today: try #require(Day(year: 2025, month: 6, day: 1)), settings: settings, heldIndicators: held,
            outlook: outlook)
    }

    private static let catalogue = Result { try Catalogue.load() }
}

/// A target with the fewest words.
func aim(
    _ baseline: Double?, _ target: Double?, _ unit: Unit, _ text: String, metric: String? = nil,
    by year: Int? = nil, binding: Target.Binding? = nil
) -> Target {
    Target(
        metric: metric ?? text, baseline: baseline, target: target, unit: unit,
        by: year.flatMap { PartialDate(year: $0) }, text: text, line: 40, binding: binding)
}
