import Indicators
import Plans

/// Actions by the nine indicators of the standard: a letter where an action is linked.
package struct PlanMatrixPage: Page {
    package static let template = "plan-matrix"

    struct Column: Sendable {
        let columnNumber: String
        let columnShort: String
        let columnLink: String
    }

    struct Cell: Sendable {
        let letter: String
        let strengthWord: String
        let strengthKind: String
        let columnLabel: String
    }

    struct Row: Sendable {
        let rowTitle: String
        let rowPath: String
        let cells: [Cell]
        let rowTotal: String
    }

    /// How many actions are linked to an indicator in one way.
    struct Total: Sendable {
        let totalName: String
        let totals: [String]
        let totalSum: String
    }

    struct Meaning: Sendable {
        let letter: String
        let strengthKind: String
        let strengthWord: String
        let meaning: String
    }

    package let heading = "Actions and indicators"
    let caption: String
    let menu: PlanMenu
    let filters: PlanFilters
    let columns: [Column]
    let matrixRows: [Row]
    let matrixTotals: [Total]
    let legend: [Meaning]
    let paging: Paging
    /// Indicators that no action is linked to directly; nil where each has one.
    let gaps: String?
    let isEmptyList: Bool
    package let jsonPath: String?

    package var section: Section? { .plan }

    /// - Parameter items: all actions of the plan, in its order; the page narrows them by the choice.
    package init(_ context: PlanContext, items: [PlanItem], choice: PlanChoice) {
        let match = PlanMatch(choice)
        let shown = items.filter(match.holds)
        let indicators = context.names.indicators
        (caption, menu) = (context.caption, PlanMenu(.matrix))
        filters = PlanFilters(choice, items: items, names: context.names, action: .planMatrix)
        columns = indicators.map {
            Column(columnNumber: $0.item, columnShort: $0.short, columnLink: SiteURL.indicator.path("wres-\($0.item)"))
        }
        paging = Paging(shown.count, page: choice.page, size: PlanPage.pageSize, what: "Actions") {
            SiteURL.planMatrix.path(query: choice.on(page: $0).query)
        }
        matrixRows = shown[paging.range].map { Self.row($0, context.names) }
        matrixTotals = Self.totals(shown, indicators)
        legend = Link.Strength.allCases.map {
            Meaning(
                letter: context.names.letter(of: $0), strengthKind: $0.rawValue, strengthWord: $0.word,
                meaning: context.names.meaning(of: $0))
        }
        gaps = Self.gaps(shown, indicators)
        isEmptyList = shown.isEmpty
        jsonPath = SiteURL.apiPlan.path(query: choice.query)
    }

    private static func strengths(_ action: Action, _ item: String) -> [Link.Strength] {
        let found = action.links.filter { $0.framework == .wres && $0.item == item }.map(\.strength)
        return Link.Strength.allCases.filter(found.contains)
    }

    private static func row(_ item: PlanItem, _ names: PlanNames) -> Row {
        let cells = names.indicators.map { entry in
            let found = strengths(item.action, entry.item)
            return Cell(
                letter: found.map(names.letter).joined(separator: " "),
                strengthWord: found.isEmpty ? "Not linked" : found.map(\.word).joined(separator: ", "),
                strengthKind: found.first?.rawValue ?? "none", columnLabel: "\(entry.item) \(entry.short)")
        }
        return Row(
            rowTitle: item.title(atMost: 110), rowPath: item.path, cells: cells,
            rowTotal: String(cells.filter { !$0.letter.isEmpty }.count))
    }

    private static func totals(_ items: [PlanItem], _ indicators: [PlanNames.Entry]) -> [Total] {
        Link.Strength.allCases.compactMap { strength in
            let counts = indicators.map { entry in
                items.filter { strengths($0.action, entry.item).contains(strength) }.count
            }
            let sum = counts.reduce(0, +)
            guard sum > 0 || strength == .direct else { return nil }
            return Total(totalName: strength.word, totals: counts.map(Figures.count), totalSum: Figures.count(sum))
        }
    }

    private static func gaps(_ items: [PlanItem], _ indicators: [PlanNames.Entry]) -> String? {
        let without = indicators.filter { entry in
            !items.contains { strengths($0.action, entry.item).contains(.direct) }
        }
        guard !without.isEmpty, !items.isEmpty else { return nil }
        let names = without.map { "\($0.item) (\($0.short))" }.joined(separator: ", ")
        return "No action shown here is linked directly to \(without.count == 1 ? "indicator" : "indicators") \(names)."
    }
}
