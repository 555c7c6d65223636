/// The ratio of two shares, the "relative likelihood": (a/n) / (b/m).
///
/// Domain: n > 0, m > 0, b > 0. Units: none; 1 is parity. Source: NHS England, WRES technical guidance, indicators 2–4.
package enum RateRatio {
    /// How many times the share of `group` is the share of `comparator`. Fails with `.emptyDenominator` if either has
    /// nobody, `.zeroEventsInComparator` if the comparator has no events. 0 if only the group has none.
    package static func of(
        _ group: Proportion, over comparator: Proportion
    ) -> Result<Double, NotCalculable> {
        guard let share = group.value, let base = comparator.value else { return .failure(.emptyDenominator) }
        guard base > 0 else { return .failure(.zeroEventsInComparator) }
        return .success(share / base)
    }
}
