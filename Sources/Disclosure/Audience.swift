/// Who reads a number. What each may see is a table in the settings, never in code.
package enum Audience: String, CaseIterable, Sendable {
    case analyst
    case submission
    case board
    case unitLead = "unit-lead"
    case network
    case `public`

    /// Whether settings may show it exact counts whatever they are. Nobody can take that back once it is read by all.
    package var mayAlwaysSeeExactCounts: Bool {
        switch self {
        case .analyst, .submission, .board: true
        case .unitLead, .network, .public: false
        }
    }
}

/// How an audience sees the counts of one level.
package enum Treatment: Hashable, Sendable {
    case exact
    /// Exact where every count that enters the number is at least this, otherwise protected.
    case exactFrom(Int)
    case protected
}
