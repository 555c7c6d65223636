/// How many of a number of posts a goal asks for, and how many that is beyond those there are.
///
/// required = ⌈N × goal⌉, further = max(0, required − current). Domain: N ≥ 0, goal in 0 to 1. Units: people.
/// Source: WRES domain notes 3.5.
package struct HeadsNeeded: Hashable, Sendable {
    /// How many of the posts the goal asks for.
    package let required: Int
    /// How many beyond the current ones; 0 if there are enough.
    package let further: Int

    /// For a goal that is itself a share, such as the workforce's: exact integer arithmetic.
    /// Fails with `.emptyDenominator` if `goal` is of nobody, `.negative` if a count is below zero.
    package static func of(posts: Int, current: Int, goal: Proportion) -> Result<HeadsNeeded, NotCalculable> {
        guard posts >= 0, current >= 0 else { return .failure(.negative) }
        guard let required = goal.roundedUp(of: posts) else { return .failure(.emptyDenominator) }
        return .success(HeadsNeeded(required: required, current: current))
    }

    /// For a goal written as a decimal such as 0.221. A product less than one part in a thousand million above a whole
    /// number counts as that number, because 0.07 × 100 is 7.000000000000001 in binary.
    /// Fails with `.outsideUnitRange` or `.negative`.
    package static func of(posts: Int, current: Int, goal: Double) -> Result<HeadsNeeded, NotCalculable> {
        guard (0...1).contains(goal) else { return .failure(.outsideUnitRange) }
        guard posts >= 0, current >= 0 else { return .failure(.negative) }
        let product = Double(posts) * goal
        let tolerance = 1e-9 * max(1, product)
        guard let required = Int(exactly: (product - tolerance).rounded(.up)) else { return .failure(.countsTooLarge) }
        return .success(HeadsNeeded(required: min(posts, max(0, required)), current: current))
    }

    private init(required: Int, current: Int) {
        self.required = required
        self.further = max(0, required - current)
    }
}
