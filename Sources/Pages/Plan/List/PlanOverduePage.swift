import Plans

/// What is overdue, the longest first, with the next step of its escalation.
package struct PlanOverduePage: Page {
    package static let template = "plan-overdue"

    /// Overdue by about so long.
    struct Span: Sendable {
        let spanID: String
        let spanHeading: String
        let spanTable: TableView
    }

    package let heading = "Overdue"
    let caption: String
    let menu: PlanMenu
    let overdueNote: String
    let spans: [Span]
    let isEmptyList: Bool
    let escalationsPath = SiteURL.planEscalations.path()
    package let jsonPath: String? = SiteURL.apiPlan.path(query: [("overdue", "yes")])

    package var section: Section? { .plan }

    /// - Parameter items: all actions of the plan; those without `daysOver` are left out.
    package init(_ context: PlanContext, items: [PlanItem]) {
        let over = items.filter { $0.daysOver != nil }.sorted { ($0.daysOver ?? 0) > ($1.daysOver ?? 0) }
        (caption, menu, isEmptyList) = (context.caption, PlanMenu(.overdue), over.isEmpty)
        overdueNote =
            "\(PlanWords.count(over.count, "action is", "actions are")) overdue on \(context.today), the longest first."
        spans = Self.limits.enumerated().compactMap { number, limit in
            let part = over.filter { limit.days.contains($0.daysOver ?? 0) }
            guard !part.isEmpty else { return nil }
            return Span(
                spanID: "span-\(number)", spanHeading: "\(limit.name) (\(part.count))",
                spanTable: Self.table(part, caption: limit.name))
        }
    }

    private static let limits: [(name: String, days: ClosedRange<Int>)] = [
        ("Over by more than a year", 366...Int.max), ("Over by more than three months", 91...365),
        ("Over by one to three months", 31...90), ("Over by up to a month", Int.min...30),
    ]

    private static func table(_ items: [PlanItem], caption: String) -> TableView {
        TableView(
            caption: caption, hidesCaption: true,
            columns: ["Action", "Lead", "Due", "Days over", "Delivery", "What happens next"], words: [1, 2, 4, 5],
            lines: items.map { item in
                TableView.Line(
                    head: item.title(), link: item.path,
                    cells: [
                        PlanWords.cut(item.leads, atMost: 90), PlanWords.due(item.action.due),
                        String(item.daysOver ?? 0), item.delivery.rating.words,
                        item.escalation.sentence.map(Words.lines) ?? "Not escalated yet.",
                    ], symbols: [4: ActionTable.symbol(item.delivery.rating)])
            })
    }
}
