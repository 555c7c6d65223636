import Workforce

/// A colour of the traffic light, or that there is none.
package enum Rating: String, CaseIterable, Comparable, Sendable {
    case red, amber, green
    /// Done.
    case complete
    case notRated = "not-rated"

    package static func < (a: Rating, b: Rating) -> Bool { a.rank < b.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What somebody reported of an action. Never changed, only followed by another.
package struct Update: Hashable, Sendable {
    /// `2024-05-01T09:30:00Z`
    package var at: String
    package var by: String
    /// How the reporter rates it.
    package var rating: Rating?
    /// What the state became.
    package var status: ActionStatus?
    package var note: String
    /// For an action in the red: what brings it back.
    package var goToGreen: String?

    package init(
        at: String, by: String, rating: Rating? = nil, status: ActionStatus? = nil, note: String,
        goToGreen: String? = nil
    ) {
        (self.at, self.by, self.rating, self.status) = (at, by, rating, status)
        (self.note, self.goToGreen) = (note, goToGreen)
    }

    package var day: Day? { Day(iso: at.prefix(10)) }

    /// What the state became. Whoever rates an action complete says that it is, and whoever gives it another colour
    /// afterwards opens it again.
    package func status(after before: ActionStatus) -> ActionStatus {
        if let status { return status }
        switch rating {
        case .complete: return .complete
        case .red, .amber, .green: return before == .complete ? .ongoing : before
        case .notRated, nil: return before
        }
    }
}

/// That a due date was moved, by whom and why.
package struct DateChange: Hashable, Sendable {
    package var at: String
    package var by: String
    package var from: DueDate
    package var to: DueDate
    package var reason: String

    package init(at: String, by: String, from: DueDate, to: DueDate, reason: String) {
        (self.at, self.by, self.from, self.to, self.reason) = (at, by, from, to, reason)
    }
}

/// What shows that something was done: a document, a minute, a link.
package struct Evidence: Hashable, Sendable {
    package var at: String
    package var by: String
    package var text: String
    package init(at: String, by: String, text: String) { (self.at, self.by, self.text) = (at, by, text) }
}

/// An action with what happened to it since the plan was read.
package struct FollowedAction: Hashable, Sendable {
    package var action: Action
    /// In the order of time. For lists it may hold only the latest of each kind.
    package var updates: [Update]
    package var dateChanges: [DateChange]
    package var evidence: [Evidence]

    package init(
        action: Action, updates: [Update] = [], dateChanges: [DateChange] = [], evidence: [Evidence] = []
    ) {
        (self.action, self.updates, self.dateChanges, self.evidence) = (action, updates, dateChanges, evidence)
    }

    /// What was reported last, else what the plan printed.
    package var status: ActionStatus { updates.reduce(action.status) { $1.status(after: $0) } }

    /// Without what happened after a day.
    package func asOf(_ day: Day) -> FollowedAction {
        // Times sort as text, and every time of a day is before this.
        let end = day.iso + "T99"
        func isKnown(_ at: String) -> Bool { at < end }
        guard updates.contains(where: { !isKnown($0.at) }) || evidence.contains(where: { !isKnown($0.at) }) else {
            return self
        }
        return FollowedAction(
            action: action, updates: updates.filter { isKnown($0.at) }, dateChanges: dateChanges,
            evidence: evidence.filter { isKnown($0.at) })
    }
}
