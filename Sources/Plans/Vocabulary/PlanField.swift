/// What a column of a plan holds.
package enum PlanField: String, CaseIterable, Sendable {
    case ref, indicator, objective, theme, action
    /// “Can this be measured, and how?”
    case measure
    /// Metric and target.
    case metric
    /// KPIs, often with timelines.
    case kpi
    case baseline, target, due
    /// When it begins, where that is a column of its own.
    case start
    /// A lead of whom the plan does not say which of the two it is.
    case lead
    case accountable, responsible
    case communication, sustainability, status, progress, cost, evidence, risk, dependency, forum
    case highImpactAction = "high-impact-action"
    /// Known, and of no use to a plan.
    case ignore
}
