import Charts
import Plans
import Workforce

/// Actions as rows of a table: what, for which indicators, who, when, and how it stands.
enum ActionTable {
    static let columns = ["Action", "Indicators", "Lead", "Due", "Delivery", "Impact"]

    static func table(_ items: some Sequence<PlanItem>, caption: String, hidesCaption: Bool = true) -> TableView {
        TableView(
            caption: caption, hidesCaption: hidesCaption, columns: columns, words: Set(columns.indices),
            lines: items.map(line))
    }

    private static func line(_ item: PlanItem) -> TableView.Line {
        let indicators = PlanMatch.indicators(of: item.action)
        return TableView.Line(
            head: item.title(), link: item.path,
            cells: [
                indicators.isEmpty ? "None" : indicators.map(Words.line).joined(separator: ", "),
                PlanWords.cut(item.leads, atMost: 90), due(item), item.delivery.rating.words, item.impact.rating.words,
            ],
            symbols: [4: symbol(item.delivery.rating), 5: symbol(item.impact.rating)])
    }

    static func symbol(_ rating: Rating) -> String { TimelineSymbol(rating.mark).svg }

    static func due(_ item: PlanItem) -> String {
        let words = PlanWords.cut(PlanWords.due(item.action.due), atMost: 80)
        return item.daysOver.map { "\(words), \(PlanWords.count($0, "day")) over" } ?? words
    }
}

/// A heading with the actions under it.
struct ActionGroup: Sendable {
    let groupID: String
    let groupHeading: String
    /// What the group is, or that nothing is in it.
    let groupNote: String?
    /// `5 actions: 2 red, 3 green`, by delivery, over all of the group.
    let groupTally: String?
    let groupTable: TableView?
}
