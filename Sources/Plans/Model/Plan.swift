/// The five layouts in which trusts print their plans.
package enum PlanLayout: String, CaseIterable, Sendable {
    /// Each indicator a heading, its actions numbered sentences.
    case narrative = "narrative-by-indicator"
    /// One row an action, one column an indicator.
    case matrix = "action-indicator-matrix"
    /// Theme, objective, then activity, lead and due date.
    case theme = "theme-activity-lead-due"
    /// Objective, task, measure, metric and target, communication, senior and operational lead.
    case tracker = "nine-column-tracker"
    /// Indicator, action, KPIs and timelines, sustainability.
    case sustainability = "indicator-action-kpi-sustainability"
}

/// An action plan: what the document says of itself, and its actions in order.
package struct Plan: Hashable, Sendable {
    package var title: String?
    package var organisation: String?
    /// As printed: `2023/24`.
    package var years: String?
    package var published: PartialDate?
    package var authors: [String]
    package var endorsedBy: [String]
    package var sources: [String]
    /// The word the plan uses for the group: BME, BAME, ethnic minority, global majority.
    package var groupLabel: String?
    package var layout: PlanLayout?
    package var baselines: [Baseline]
    /// Goals that stand under an indicator or theme and not in an action.
    package var goals: [Goal]
    /// Text that is neither an action nor about one: introduction, note on language, headings.
    package var passages: [Passage]
    package var actions: [Action]

    package init(
        title: String? = nil, organisation: String? = nil, years: String? = nil, published: PartialDate? = nil,
        authors: [String] = [], endorsedBy: [String] = [], sources: [String] = [], groupLabel: String? = nil,
        layout: PlanLayout? = nil, baselines: [Baseline] = [], goals: [Goal] = [], passages: [Passage] = [],
        actions: [Action] = []
    ) {
        (self.title, self.organisation, self.years, self.published) = (title, organisation, years, published)
        (self.authors, self.endorsedBy, self.sources, self.groupLabel) = (authors, endorsedBy, sources, groupLabel)
        (self.layout, self.baselines, self.goals) = (layout, baselines, goals)
        (self.passages, self.actions) = (passages, actions)
    }

    package func action(_ key: String) -> Action? { actions.first { $0.key == key } }

    /// What a heading of the plan wants to reach.
    package struct Goal: Hashable, Sendable {
        /// The indicator or theme it stands under.
        package var under: Link?
        package var text: String
        package var targets: [Target]
        package var line: Int?
        package init(under: Link?, text: String, targets: [Target] = [], line: Int? = nil) {
            (self.under, self.text, self.targets, self.line) = (under, text, targets, line)
        }
    }

    /// A paragraph that was kept as it is.
    package struct Passage: Hashable, Sendable {
        /// `title`, `heading`, `introduction`, `indicator-heading`, `indicator-description`, `theme-heading`,
        /// `column-titles`, `overview`, `governance`, `label`, `page`.
        package var role: String
        package var text: String
        package var line: Int?
        package init(role: String, text: String, line: Int? = nil) {
            (self.role, self.text, self.line) = (role, text, line)
        }
    }
}
