import Foundation
import Plans
import Workforce

/// A line of the list of plans.
package struct PlanEntry: Hashable, Sendable {
    package let id: Int
    package let title: String?
    package let organisation: String?
    /// As printed: `2023/24`.
    package let years: String?
    /// Counts up by one with each edit.
    package let revision: Int
    /// Without those that were removed.
    package let actions: Int
    /// When the latest document was read into it, to the second.
    package let importedAt: Date?
    package let fileName: String?
}

/// A plan as it stands, with what is in doubt and what was set for it.
package struct StoredPlan: Hashable, Sendable {
    package let id: Int
    /// To be handed back with an edit, so that nobody's work is overwritten unseen.
    package let revision: Int
    /// With the actions that were not removed, in order.
    package let plan: Plan
    package let questions: [StoredQuestion]
    package let settings: [String: String]
}

/// A plan with what happened to its actions, all of one moment.
package struct FollowedPlan: Hashable, Sendable {
    package let stored: StoredPlan
    /// In the order of `stored.plan.actions`.
    package let actions: [FollowedAction]
}

/// An action that is no longer in the plan. It is kept with its history.
package struct RemovedAction: Hashable, Sendable {
    package let followed: FollowedAction
    /// Kept to the second.
    package let removedAt: Date
    package let removedBy: String
}

/// A doubtful reading, and what somebody said of it.
package struct StoredQuestion: Hashable, Sendable {
    /// That of the question; where two have the same, the second ends in `#2`.
    package let id: String
    package let question: Question
    /// Index of the choice that was made; nil while it is open.
    package let answer: Int?
    /// Kept to the second.
    package let answeredAt: Date?
    package let answeredBy: String?

    package var isOpen: Bool { answer == nil }
    /// The choice that holds.
    package var choice: Int { answer ?? question.assumed }
}

/// How much is read of what happened to an action.
package enum FollowedDetail: Sendable {
    /// Of those up to a day: the last update, the last with a rating and the last with a status; every change of date and all evidence.
    case latest(Day)
    case all
}
