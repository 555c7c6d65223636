import Foundation

/// Koopman's asymptotic score interval for a ratio of two shares.
///
/// The limits are the two ratios θ at which the score (Pearson chi-squared) statistic U(θ) of the hypothesis
/// p₁ = θ·p₂ equals z². Domain: both groups have somebody and at least one has an event. The lower limit is 0 if the
/// first group has no events; there is no upper limit if the second has none. Units: none; 1 is parity.
/// Found by bracketing on a log scale to 1e-12; swapping the groups inverts the interval.
///
/// Source: P. A. R. Koopman, "Confidence intervals for the ratio of two binomial proportions", Biometrics 40 (1984)
/// 513–517.
package enum KoopmanInterval {
    /// The interval of `group` over `comparator`. Fails with `.emptyDenominator` or `.noEventsInEitherGroup`.
    package static func of(
        _ group: Proportion, over comparator: Proportion, level: ConfidenceLevel = .ninetyFive
    ) -> Result<Interval, NotCalculable> {
        guard group.of > 0, comparator.of > 0 else { return .failure(.emptyDenominator) }
        guard group.events > 0 || comparator.events > 0 else { return .failure(.noEventsInEitherGroup) }
        let search = Search(score: RatioScore(group, comparator), start: start(group, comparator), z: level.z)
        let low = group.events > 0 ? search.limit(towards: -1) : -.infinity
        let high = comparator.events > 0 ? search.limit(towards: 1) : .infinity
        guard let low, let high else { return .failure(.didNotSettle) }
        return .success(Interval(low: exp(low), high: high.isFinite ? exp(high) : nil, level: level))
    }

    /// The log ratio itself where there is one, otherwise the one with half an event added; and a first step.
    private static func start(_ group: Proportion, _ comparator: Proportion) -> (logRatio: Double, step: Double) {
        let corrected = LogRatio(group, comparator, added: 0.5)
        let bothHaveEvents = group.events > 0 && comparator.events > 0
        let logRatio = bothHaveEvents ? LogRatio(group, comparator, added: 0).value : corrected.value
        return (logRatio, corrected.standardError)
    }
}

/// The search for a limit on the log scale, outwards from a start.
private struct Search {
    let score: RatioScore
    let start: (logRatio: Double, step: Double)
    let z: Double

    /// Enough doublings to pass from the narrowest first step to the ends of the log scale.
    private static let mostDoublings = 60

    /// The log ratio below (−1) or above (+1) the start at which the score reaches z.
    func limit(towards direction: Double) -> Double? {
        guard let inner = walk(-direction, until: { $0 <= 0 }), let outer = walk(direction, until: { $0 >= 0 }) else {
            return nil
        }
        return BracketedRoot.of(excess, between: inner, and: outer, tolerance: 1e-12)
    }

    /// The first place from the start on, in doubling steps, where the excess is as wanted. The start itself is within
    /// both limits when both groups have events; with an empty cell it may lie beyond the only limit.
    private func walk(_ direction: Double, until wanted: (Double) -> Bool) -> Double? {
        var place = start.logRatio
        var step = start.step * z * direction
        for _ in 0..<Self.mostDoublings {
            if wanted(excess(place)) { return place }
            place += step
            step *= 2
        }
        return nil
    }

    private func excess(_ logRatio: Double) -> Double {
        score.chiSquared(logRatio).squareRoot() - z
    }
}
