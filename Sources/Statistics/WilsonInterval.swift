/// Wilson's score interval for a share.
///
/// (2x + z² ± z·√(z² + 4x(n−x)/n)) / (2(n + z²)), for x events of n. Domain: n > 0; the limits lie in 0 to 1, the
/// lower is exactly 0 for 0 of n and the upper exactly 1 for n of n. Units: a proportion.
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
/// American Statistical Association 22 (1927) 209–212; recommended by R. G. Newcombe, Statistics in Medicine 17
/// (1998) 857–872.
package enum WilsonInterval {
    /// The interval of `proportion`. Fails with `.emptyDenominator` for 0 of 0.
    package static func of(
        _ proportion: Proportion, level: ConfidenceLevel = .ninetyFive
    ) -> Result<Interval, NotCalculable> {
        guard proportion.of > 0 else { return .failure(.emptyDenominator) }
        let events = Double(proportion.events)
        let others = Double(proportion.others)
        return .success(
            Interval(
                low: lower(events: events, others: others, z: level.z),
                high: 1 - lower(events: others, others: events, z: level.z), level: level))
    }

    /// The lower limit with its numerator rationalised, so that no two near-equal numbers are subtracted.
    private static func lower(events: Double, others: Double, z: Double) -> Double {
        let count = events + others
        let root = (z * z + 4 * events * (others / count)).squareRoot()
        return 2 * events * (events / count) / (2 * events + z * z + z * root)
    }
}
