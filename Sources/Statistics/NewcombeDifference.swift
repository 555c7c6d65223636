/// Newcombe's hybrid score interval for a difference of two shares ("method 10").
///
/// d − √((p₁−l₁)² + (u₂−p₂)²) to d + √((u₁−p₁)² + (p₂−l₂)²), with d = p₁ − p₂ and l, u the Wilson limits of each share.
/// Domain: both groups have somebody; the limits lie in −1 to 1. Units: a difference of proportions.
///
/// Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
/// eleven methods", Statistics in Medicine 17 (1998) 873–890.
package enum NewcombeDifference {
    /// The share of `first` minus the share of `second`, and its interval. Fails with `.emptyDenominator`.
    package static func of(
        _ first: Proportion, minus second: Proportion, level: ConfidenceLevel = .ninetyFive
    ) -> Result<IntervalEstimate, NotCalculable> {
        guard let one = reach(first, level), let two = reach(second, level) else { return .failure(.emptyDenominator) }
        let difference = one.share - two.share
        let interval = Interval(
            low: difference - (one.below * one.below + two.above * two.above).squareRoot(),
            high: difference + (one.above * one.above + two.below * two.below).squareRoot(), level: level)
        return .success(IntervalEstimate(value: difference, interval: interval))
    }

    /// A share and how far its Wilson limits lie below and above it.
    private static func reach(
        _ proportion: Proportion, _ level: ConfidenceLevel
    ) -> (share: Double, below: Double, above: Double)? {
        guard let share = proportion.value, case .success(let wilson) = WilsonInterval.of(proportion, level: level),
            let high = wilson.high
        else { return nil }
        return (share, share - wilson.low, high - share)
    }
}
