import Charts
import Plans
import Workforce

/// The plan in time: a row for each action that stands somewhere in time, and a list of those that do not.
package struct PlanTimelinePage: Page {
    package static let template = "plan-timeline"
    static let pageSize = 50

    package let heading = "Timeline"
    let caption: String
    let menu: PlanMenu
    let filters: PlanFilters
    let chart: ChartView?
    let paging: Paging
    /// Actions without a place in time.
    let undated: TableView?
    let undatedNote: String
    let isEmptyList: Bool
    package let jsonPath: String?

    package var section: Section? { .plan }

    /// - Parameter items: all actions of the plan, in its order; the page narrows them by the choice.
    package init(_ context: PlanContext, items: [PlanItem], choice: PlanChoice) {
        let match = PlanMatch(choice)
        let shown = items.filter(match.holds)
        let placed = shown.compactMap { item in PlanSpan(item.action.due).map { (item, $0) } }
            .sorted { $0.1.order < $1.1.order }
        (caption, menu) = (context.caption, PlanMenu(.timeline))
        filters = PlanFilters(choice, items: items, names: context.names, action: SiteURL.planTimeline)
        paging = Paging(placed.count, page: choice.page, size: Self.pageSize, what: "Actions") {
            SiteURL.planTimeline.path(query: choice.on(page: $0).query)
        }
        let part = Array(placed[paging.range])
        chart = part.isEmpty ? nil : ChartView(PlanTimeline.chart(part, today: context.today), table: Self.table(part))
        let unplaced = shown.filter { PlanSpan($0.action.due) == nil }
        undated =
            unplaced.isEmpty ? nil : ActionTable.table(unplaced.prefix(200), caption: "Actions without a date")
        undatedNote =
            unplaced.count > 200
            ? "The first 200 of \(PlanWords.count(unplaced.count, "action")) are listed; see “All actions” too."
            : "They have no date, or wait for something of which no date is known."
        isEmptyList = shown.isEmpty
        jsonPath = SiteURL.apiPlan.path(query: choice.query)
    }

    private static func table(_ placed: [(PlanItem, PlanSpan)]) -> TableView {
        TableView(
            caption: "Actions in the order of time", hidesCaption: true,
            columns: ["Action", "When", "Delivery", "Can the date be moved"], words: [1, 2, 3],
            lines: placed.map { item, _ in
                TableView.Line(
                    head: item.title(), link: item.path,
                    cells: [
                        ActionTable.due(item), item.delivery.rating.words,
                        item.action.due.isFixedNationally ? "No, set nationally" : "Yes, with a reason",
                    ], symbols: [2: ActionTable.symbol(item.delivery.rating)])
            })
    }
}

extension ChartView {
    /// A chart with a twin that leads on.
    init(_ chart: some Chart, table: TableView) {
        (svg, isWide, summary, self.table) = (chart.svg, true, "The same as a table, with links", table)
    }
}
