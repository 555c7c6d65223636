import Indicators
import Plans

/// The plan: its summary, and its actions as a register or by indicator, theme or lead, narrowed by filters.
package struct PlanPage: Page {
    package static let template = "plan"
    static let pageSize = 100

    /// An action that is no longer in the plan. It is kept with its history.
    package struct Removed: Hashable, Sendable {
        package var key: String
        package var text: String
        /// When it was taken out: `2024-05-01T09:30:00Z`.
        package var at: String
        package var by: String

        package init(key: String, text: String, at: String, by: String) {
            (self.key, self.text, self.at, self.by) = (key, text, at, by)
        }
    }

    package let heading: String
    let caption: String
    let origin: String
    let menu: PlanMenu
    /// Nil where the reader has already gone on to a view or a filter.
    let summary: PlanSummary?
    let notice: ImportsPage.Notice?
    let filters: PlanFilters
    let listHeading: String
    let listNote: String
    let isEmptyList: Bool
    let groups: [ActionGroup]
    let showsGroupHeadings: Bool
    let paging: Paging
    let removedSummary: String
    let removedTable: TableView?
    package let jsonPath: String?

    package var section: Section? { .plan }

    /// - Parameters:
    ///   - items: all actions of the plan, in its order; the page narrows them by the choice.
    ///   - questions: readings that nobody has looked at yet.
    ///   - weaknesses: how many the linter found, by severity.
    ///   - notice: what came of the last step.
    ///   - removed: actions that were taken out, shown at the foot of the whole list.
    package init(
        _ context: PlanContext, items: [PlanItem], choice: PlanChoice, questions: Int = 0,
        weaknesses: [LintSeverity: Int] = [:], notice: ImportsPage.Notice? = nil, removed: [Removed] = []
    ) {
        let match = PlanMatch(choice)
        let shown = choice.isFiltered ? items.filter(match.holds) : items
        let grouping = ActionGrouping(choice.view, shown, names: context.names)
        heading = choice.view.heading
        (caption, origin, menu) = (context.caption, context.origin, PlanMenu(choice.view.place))
        let isStart = choice.view == .register && !choice.isFiltered && choice.page <= 1
        summary = isStart ? PlanSummary(items, questions: questions, weaknesses: weaknesses) : nil
        filters = PlanFilters(choice, items: items, names: context.names)
        paging = Paging(grouping.count, page: choice.page, size: Self.pageSize, what: choice.view.rows) {
            choice.on(page: $0).path
        }
        groups = grouping.groups(paging.range, of: shown, keepsEmpty: choice.view == .indicator && !choice.isFiltered)
        showsGroupHeadings = choice.view != .register
        listHeading = choice.isFiltered ? "Chosen actions" : "All actions"
        listNote =
            choice.isFiltered
            ? "\(Figures.count(shown.count)) of \(PlanWords.count(items.count, "action"))."
            : choice.view.note(rows: grouping.count, actions: shown.count)
        (isEmptyList, self.notice) = (shown.isEmpty, notice)
        removedSummary = "\(PlanWords.count(removed.count, "action")) taken out of the plan"
        removedTable = isStart ? Self.table(of: removed) : nil
        jsonPath = SiteURL.apiPlan.path(query: choice.query)
    }

    private static func table(of removed: [Removed]) -> TableView? {
        guard !removed.isEmpty else { return nil }
        return TableView(
            caption: "Actions that were taken out of the plan", hidesCaption: true,
            columns: ["Action", "Taken out", "By"], words: [1, 2],
            lines: removed.map {
                TableView.Line(
                    head: Words.line("\($0.key) \(PlanWords.cut($0.text, atMost: 200))"),
                    cells: [Instant.words($0.at), Words.line($0.by)])
            })
    }
}

extension PlanChoice.View {
    var place: PlanMenu.Place {
        switch self {
        case .register: .register
        case .indicator: .indicator
        case .theme: .theme
        case .lead: .lead
        }
    }

    var heading: String {
        switch self {
        case .register: "Action plan"
        case .indicator: "The plan by indicator"
        case .theme: "The plan by theme"
        case .lead: "The plan by lead"
        }
    }

    /// What a part of a long list counts.
    var rows: String { self == .register ? "Actions" : "Rows" }

    func note(rows: Int, actions: Int) -> String {
        guard self != .register, rows != actions else { return "\(PlanWords.count(actions, "action"))." }
        return "\(PlanWords.count(actions, "action")). One that belongs under several headings stands under each."
    }
}
