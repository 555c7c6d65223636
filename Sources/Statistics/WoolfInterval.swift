import Foundation

/// Woolf's interval for the ratio of two groups' progression between tiers.
///
/// exp(ln R ± z·√(1/w_upper + 1/w_lower + 1/b_upper + 1/b_lower)), with R as in `TierRatio`, which has the form of an
/// odds ratio. Domain: all four counts above zero. Units: none; 1 is parity.
///
/// Source: B. Woolf, "On estimating the relation between blood group and disease", Annals of Human Genetics 19 (1955)
/// 251–253.
package enum WoolfInterval {
    /// The ratio of `group` over `comparator` with its interval. Fails as `TierRatio` does, and with
    /// `.zeroEventsInGroup` where nobody of the group is in the upper tier.
    package static func of(
        _ group: TierStep, over comparator: TierStep, level: ConfidenceLevel = .ninetyFive
    ) -> Result<IntervalEstimate, NotCalculable> {
        TierRatio.of(group, over: comparator).flatMap { ratio in
            guard group.upper > 0 else { return .failure(.zeroEventsInGroup) }
            let counts = [group.upper, group.lower, comparator.upper, comparator.lower]
            let error = counts.map { 1 / Double($0) }.reduce(0, +).squareRoot()
            let reach = level.z * error
            let interval = Interval(low: exp(log(ratio) - reach), high: exp(log(ratio) + reach), level: level)
            return .success(IntervalEstimate(value: ratio, interval: interval))
        }
    }
}
