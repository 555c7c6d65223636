import Foundation

/// The log interval for a ratio of two shares.
///
/// exp(ln R ± z·√(1/a − 1/n + 1/b − 1/m)), with R = (a/n) / (b/m). Domain: a, b > 0 and not everybody in both groups.
/// Units: none. Kept beside `KoopmanInterval` because published reports use it.
///
/// Source: D. Katz, J. Baptista, S. P. Azen, M. C. Pike, "Obtaining confidence intervals for the risk ratio in cohort
/// studies", Biometrics 34 (1978) 469–474.
package enum KatzInterval {
    /// The interval of `group` over `comparator`. Fails for an empty group, a group without events, and two groups in
    /// which everybody has the event (the method would give a width of zero).
    package static func of(
        _ group: Proportion, over comparator: Proportion, level: ConfidenceLevel = .ninetyFive
    ) -> Result<Interval, NotCalculable> {
        guard group.of > 0, comparator.of > 0 else { return .failure(.emptyDenominator) }
        guard comparator.events > 0 else { return .failure(.zeroEventsInComparator) }
        guard group.events > 0 else { return .failure(.zeroEventsInGroup) }
        guard group.others > 0 || comparator.others > 0 else { return .failure(.everybodyInBothGroups) }
        return .success(LogRatio(group, comparator, added: 0).estimate(level).interval)
    }

    /// The ratio and interval with half an event added to each of the four cells (so one to each group), which exist
    /// even where a group has no events. Fails with `.emptyDenominator` only.
    ///
    /// Source of the half: J. B. S. Haldane, "The estimation and significance of the logarithm of a ratio of
    /// frequencies", Annals of Human Genetics 20 (1956) 309–311; WRES domain notes 3.1.
    package static func zeroCellCorrected(
        _ group: Proportion, over comparator: Proportion, level: ConfidenceLevel = .ninetyFive
    ) -> Result<IntervalEstimate, NotCalculable> {
        guard group.of > 0, comparator.of > 0 else { return .failure(.emptyDenominator) }
        return .success(LogRatio(group, comparator, added: 0.5).estimate(level))
    }
}

/// The log of a ratio of two shares and its standard error by the delta method.
struct LogRatio {
    let value: Double
    let standardError: Double

    /// `added` goes to each of the four cells; with 0, both groups must have events.
    init(_ group: Proportion, _ comparator: Proportion, added: Double) {
        let (a, others) = (Double(group.events) + added, Double(group.others) + added)
        let (b, otherOthers) = (Double(comparator.events) + added, Double(comparator.others) + added)
        value = log(a / (a + others)) - log(b / (b + otherOthers))
        // 1/a − 1/n written as (n−a)/(a·n): exact zero for n of n, and no cancellation.
        standardError = (others / a / (a + others) + otherOthers / b / (b + otherOthers)).squareRoot()
    }

    func estimate(_ level: ConfidenceLevel) -> IntervalEstimate {
        let reach = level.z * standardError
        return IntervalEstimate(
            value: exp(value), interval: Interval(low: exp(value - reach), high: exp(value + reach), level: level))
    }
}
