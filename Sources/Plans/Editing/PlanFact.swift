/// What a plan says of itself beside its actions. Raw values are the names in history and of changes.
package enum PlanFact: String, CaseIterable, Sendable {
    case title, organisation, years, published
    case groupLabel = "group-label"
    case layout, authors
    case endorsedBy = "endorsed-by"
    case sources, baselines, goals, passages

    /// As it is called in sentences.
    package var title: String {
        switch self {
        case .title: "Title"
        case .organisation: "Organisation"
        case .years: "Years"
        case .published: "Published"
        case .groupLabel: "Word for the group"
        case .layout: "Layout"
        case .authors: "Authors"
        case .endorsedBy: "Endorsed by"
        case .sources: "Sources"
        case .baselines: "Baselines"
        case .goals: "Goals"
        case .passages: "Other passages"
        }
    }

    /// One line an item; empty where the plan does not say it. On which line of the document it stands does not count.
    func items(of plan: Plan) -> [String] {
        switch self {
        case .title: [plan.title ?? ""]
        case .organisation: [plan.organisation ?? ""]
        case .years: [plan.years ?? ""]
        case .published: [plan.published?.description ?? ""]
        case .groupLabel: [plan.groupLabel ?? ""]
        case .layout: [plan.layout?.rawValue.replacing("-", with: " ") ?? ""]
        case .authors: plan.authors
        case .endorsedBy: plan.endorsedBy
        case .sources: plan.sources
        case .baselines: plan.baselines.map(Self.words)
        case .goals: plan.goals.map(Self.words)
        case .passages: plan.passages.map { "\($0.role): \(CanonicalText.line($0.text))" }
        }
    }

    /// Its items are too many to be read in one sentence.
    var isLong: Bool { [.baselines, .goals, .passages].contains(self) }

    private static func words(_ baseline: Baseline) -> String {
        let numbers = [baseline.white, baseline.bme, baseline.ratio, baseline.value].map { $0.map(Unit.digits) ?? "-" }
        let words = [baseline.indicator ?? "-", baseline.label, baseline.year ?? "-", baseline.unit.rawValue]
        return (words + numbers).joined(separator: ", ")
    }

    private static func words(_ goal: Plan.Goal) -> String {
        ([goal.under?.canonicalText ?? "-", CanonicalText.line(goal.text)] + goal.targets.map(\.canonicalText))
            .joined(separator: ", ")
    }
}
