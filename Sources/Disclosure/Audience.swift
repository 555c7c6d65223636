/// Who reads a number. What each may see is a table in the settings, never in code.
package enum Audience: String, CaseIterable, Sendable {
    case analyst
    case submission
    case board
    case unitLead = "unit-lead"
    case network
    case `public`
}

/// How an audience sees the counts of one level.
package enum Treatment: Hashable, Sendable {
    case exact
    /// Exact where every count that enters the number is at least this, otherwise protected.
    case exactFrom(Int)
    case protected
}
