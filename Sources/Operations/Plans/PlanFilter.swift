import Foundation
import Plans
import Workforce

/// Which actions are wanted. Every part that is given must hold.
package struct PlanFilter: Hashable, Sendable {
    /// `1` to `9`, linked in whatever way.
    package var indicator: String?
    package var theme: String?
    /// Part of a lead's name, in any case.
    package var lead: String?
    package var status: ActionStatus?
    package var delivery: Rating?
    package var impact: Rating?
    package var isOverdue: Bool
    /// Words of the action, its objective or its key, in any case.
    package var text: String?

    package init(
        indicator: String? = nil, theme: String? = nil, lead: String? = nil, status: ActionStatus? = nil,
        delivery: Rating? = nil, impact: Rating? = nil, isOverdue: Bool = false, text: String? = nil
    ) {
        (self.indicator, self.theme, self.lead, self.status) = (indicator, theme, lead, status)
        (self.delivery, self.impact, self.isOverdue, self.text) = (delivery, impact, isOverdue, text)
    }

    func takes(_ row: PlanRow) -> Bool {
        let action = row.followed.action
        if let indicator, !action.links.contains(where: { $0.framework == .wres && $0.item == indicator }) {
            return false
        }
        if let theme, action.heading != theme { return false }
        if let status, row.followed.status != status { return false }
        if let delivery, row.delivery.rating != delivery { return false }
        if let impact, row.impact.rating != impact { return false }
        if isOverdue, !row.isOverdue { return false }
        if let lead, !action.leads.all.contains(where: { $0.text.contains(anyCase: lead) }) { return false }
        guard let text else { return true }
        return [action.key, action.text, action.objective ?? "", action.theme ?? ""].contains {
            $0.contains(anyCase: text)
        }
    }
}

extension Action {
    /// The theme, else the objective, that it stands under.
    package var heading: String? { theme ?? objective }
}

extension String {
    fileprivate func contains(anyCase part: String) -> Bool { localizedCaseInsensitiveContains(part) }
}
