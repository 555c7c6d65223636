import Plans
import Workforce

/// An action with all that lists say of it. Pages are given ratings and never work them out.
package struct PlanItem: Sendable {
    /// How far an action has been escalated; each sentence says with whom it is and what comes.
    package enum Escalation: Hashable, Sendable {
        /// Nobody has been told of it.
        case notYet
        /// It goes further on a day.
        case next(String)
        /// There is nobody further to tell.
        case last(String)
        /// It waits for what was promised.
        case paused(String)

        /// Nil where nothing has begun.
        var sentence: String? {
            switch self {
            case .notYet: nil
            case .next(let sentence), .last(let sentence), .paused(let sentence): sentence
            }
        }
    }

    /// For lists the updates may be left out; the page of one action shows all that it is given.
    package var followed: FollowedAction
    /// Are we doing it.
    package var delivery: Rated
    /// Is it working.
    package var impact: Rated
    /// Whole days since its deadline; nil where it is not overdue.
    package var daysOver: Int?
    package var escalation: Escalation

    /// - Parameters:
    ///   - nextStep: short for `.next` where no escalation is given.
    package init(
        _ followed: FollowedAction, delivery: Rated, impact: Rated, daysOver: Int? = nil, nextStep: String? = nil,
        escalation: Escalation? = nil
    ) {
        (self.followed, self.delivery, self.impact) = (followed, delivery, impact)
        self.daysOver = daysOver
        self.escalation = escalation ?? nextStep.map(Escalation.next) ?? .notYet
    }

    var action: Action { followed.action }
    var path: String { SiteURL.planAction.path(action.key) }

    /// `2.1 Review how panels shortlist`, the text cut at a word where it is long.
    func title(atMost limit: Int = 160) -> String {
        let number = action.ref.map { "\($0) " } ?? "\(action.key) "
        return Words.line(number + PlanWords.cut(action.text, atMost: limit))
    }

    var theme: String? { action.theme ?? action.objective }

    var leads: String {
        let named = action.leads.all.map { $0.kind == .toBeConfirmed ? "To be confirmed" : Words.line($0.text) }
        return named.isEmpty ? "No lead" : named.joined(separator: ", ")
    }
}
