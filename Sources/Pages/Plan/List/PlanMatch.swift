import Plans

/// Whether an action is among the chosen. The words of a search are made ready once for all actions.
package struct PlanMatch: Sendable {
    private let choice: PlanChoice
    private let words: [String]

    package init(_ choice: PlanChoice) {
        self.choice = choice
        words = (choice.text ?? "").lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    package func holds(_ item: PlanItem) -> Bool {
        isOf(item.action) && isRated(item) && hasWords(item.action)
    }

    private func isOf(_ action: Action) -> Bool {
        if let indicator = choice.indicator, !Self.indicators(of: action).contains(indicator) { return false }
        if let theme = choice.theme, (action.theme ?? action.objective) != theme { return false }
        if let lead = choice.lead, !action.leads.all.contains(where: { $0.text == lead }) { return false }
        switch choice.missing {
        case .lead: return action.leads.named.isEmpty
        case .date: return action.due.kind == .none
        case nil: return true
        }
    }

    private func isRated(_ item: PlanItem) -> Bool {
        if let status = choice.status, item.followed.status != status { return false }
        if let delivery = choice.delivery, item.delivery.rating != delivery { return false }
        if let impact = choice.impact, item.impact.rating != impact { return false }
        return !choice.isOverdue || item.daysOver != nil
    }

    private func hasWords(_ action: Action) -> Bool {
        guard !words.isEmpty else { return true }
        let fields = [
            action.key, action.ref, action.text, action.objective, action.theme, action.measure, action.metric,
            action.communication, action.sustainability, action.cost,
        ]
        let text = (fields.compactMap { $0 } + action.kpis + action.leads.all.map(\.text) + action.parts.map(\.text))
            .joined(separator: "\n").lowercased()
        return words.allSatisfy(text.contains)
    }

    /// Indicators of the standard that it is linked to in any way, each once.
    static func indicators(of action: Action) -> [String] {
        let items = action.links.filter { $0.framework == .wres }.map(\.item)
        return Set(items).sorted { (Int($0) ?? 99, $0) < (Int($1) ?? 99, $1) }
    }
}
