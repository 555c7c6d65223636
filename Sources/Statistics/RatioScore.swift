import Foundation

/// The score statistic of the hypothesis that the ratio of two shares is θ.
///
/// U(θ) = (x₁ − n₁p₁)²/(n₁p₁q₁) + (x₂ − n₂p₂)²/(n₂p₂q₂), where p₁ = θ·p₂ and p₁ is the smaller root of
/// (n₁+n₂)p² − (θ(n₁+x₂) + x₁ + n₂)p + θ(x₁+x₂) = 0, the likeliest share under the hypothesis (Koopman 1984).
/// Written in events x, others y and δ = θ − 1, so that large counts and shares near 1 lose no digits.
struct RatioScore {
    private let first: (events: Double, others: Double)
    private let second: (events: Double, others: Double)

    /// At least one of the groups has an event, and neither is empty.
    init(_ first: Proportion, _ second: Proportion) {
        self.first = (Double(first.events), Double(first.others))
        self.second = (Double(second.events), Double(second.others))
    }

    /// U at θ = exp(`logRatio`): 0 at the observed ratio, growing without end to both sides.
    func chiSquared(_ logRatio: Double) -> Double {
        Self.term(first, second, logRatio) + Self.term(second, first, -logRatio)
    }

    /// One group's part of U. The second group's is the same with the groups swapped and the ratio inverted.
    private static func term(
        _ own: (events: Double, others: Double), _ other: (events: Double, others: Double), _ logRatio: Double
    ) -> Double {
        let (theta, delta) = (exp(logRatio), expm1(logRatio))
        let lean = delta * (own.events + own.others + other.events)
        let difference = own.others - other.others + lean
        let root = (difference * difference + 4 * theta * own.others * other.others).squareRoot()
        let events = own.events + other.events
        let others = own.others + other.others
        let share = 2 * theta * events / (lean + 2 * events + others + root)
        // The two forms are one number; the first would subtract near-equal ones where `others − lean` is negative.
        let rest =
            others >= lean
            ? (others - lean + root) / (2 * (events + others))
            : 2 * delta * own.others / (root - (others - lean))
        let residual = own.events * rest - own.others * share
        guard residual != 0 else { return 0 }
        return residual * residual / ((own.events + own.others) * share * rest)
    }
}
