import Plans
import Workforce

/// An action with all that lists say of it. Pages are given ratings and never work them out.
package struct PlanItem: Sendable {
    /// For lists the updates may be left out; the page of one action shows all that it is given.
    package var followed: FollowedAction
    /// Are we doing it.
    package var delivery: Rated
    /// Is it working.
    package var impact: Rated
    /// Whole days since its deadline; nil where it is not overdue.
    package var daysOver: Int?
    /// The next step of its escalation as a sentence; nil where nothing is to come.
    package var nextStep: String?

    package init(
        _ followed: FollowedAction, delivery: Rated, impact: Rated, daysOver: Int? = nil, nextStep: String? = nil
    ) {
        (self.followed, self.delivery, self.impact) = (followed, delivery, impact)
        (self.daysOver, self.nextStep) = (daysOver, nextStep)
    }

    var action: Action { followed.action }
    var path: String { SiteURL.planAction.path(action.key) }

    /// `2.1 Review how panels shortlist`, the text cut at a word where it is long.
    func title(atMost limit: Int = 160) -> String {
        let number = action.ref.map { "\($0) " } ?? "\(action.key) "
        return Words.shown(number + PlanWords.cut(action.text, atMost: limit))
    }

    var theme: String? { action.theme ?? action.objective }

    var leads: String {
        let named = action.leads.all.map { $0.kind == .toBeConfirmed ? "To be confirmed" : Words.shown($0.text) }
        return named.isEmpty ? "No lead" : named.joined(separator: ", ")
    }
}
