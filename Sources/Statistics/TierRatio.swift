/// Two neighbouring (or further) tiers of one group: how many are in the lower and how many in the upper.
package struct TierStep: Hashable, Sendable {
    /// The count in the lower tier.
    package let lower: Int
    /// The count in the upper tier; may be more than in the lower.
    package let upper: Int

    /// Nil if a count is below zero.
    package init?(lower: Int, upper: Int) {
        guard lower >= 0, upper >= 0 else { return nil }
        self.lower = lower
        self.upper = upper
    }
}

/// The ratio of two groups' progression from a lower to an upper tier, the "race disparity ratio".
///
/// (w_upper / w_lower) / (b_upper / b_lower). Domain: both lower counts and the comparator's upper count above zero.
/// Units: none; 1 is parity, above 1 the first group is further up. Ratios of successive steps multiply to the ratio of
/// the whole. Source: NHS England WRES race disparity ratio; WRES domain notes 3.4.
package enum TierRatio {
    /// Fails with `.emptyDenominator` if a lower tier is empty, `.zeroEventsInComparator` if nobody of the comparator
    /// is in the upper tier. 0 if only the first group has nobody there.
    package static func of(_ group: TierStep, over comparator: TierStep) -> Result<Double, NotCalculable> {
        guard group.lower > 0, comparator.lower > 0 else { return .failure(.emptyDenominator) }
        guard comparator.upper > 0 else { return .failure(.zeroEventsInComparator) }
        let progression = Double(group.upper) / Double(group.lower)
        return .success(progression / (Double(comparator.upper) / Double(comparator.lower)))
    }
}
