/// Fisher's exact test of two shares being equal, two-sided.
///
/// With all margins held, the count in the first cell is hypergeometric. The p-value is the sum of the probabilities of
/// all tables at most as probable as the one seen. A table within one part in ten million of it counts as equally
/// probable, as in R's `fisher.test`, because probabilities equal in theory differ in their last digits.
/// Domain: both groups have somebody, at most a million million people together, and no more than some two million
/// tables within 39 standard deviations of the likeliest one (as 5,000,000,000 people in each group, half of them with
/// the event, would have). Units: a probability, above 0 and at most 1.
///
/// Source: R. A. Fisher, "The logic of inductive inference", Journal of the Royal Statistical Society 98 (1935) 39–82.
package enum FisherExact {
    /// The largest total of both groups: far below where a Double no longer holds each whole number.
    private static let largestTotal = 1_000_000_000_000

    /// The most terms that are added up.
    private static let mostTerms = 2_000_000.0

    /// The two-sided p-value. One smaller than any Double is given as the least positive normal one, never as 0.
    /// Fails with `.emptyDenominator` or `.countsTooLarge`.
    package static func twoSided(_ first: Proportion, _ second: Proportion) -> Result<Double, NotCalculable> {
        guard first.of > 0, second.of > 0 else { return .failure(.emptyDenominator) }
        guard first.of <= largestTotal, second.of <= largestTotal - first.of else { return .failure(.countsTooLarge) }
        let weights = HypergeometricWeights(first, second)
        guard weights.tablesThatMatter <= mostTerms else { return .failure(.countsTooLarge) }
        let seen = weights.weight(at: Double(first.events))
        guard seen >= .leastNormalMagnitude else { return .success(.leastNormalMagnitude) }
        let sums = weights.sums(upTo: seen * equallyProbable, ignoringBelow: seen * negligible)
        return .success(min(1, max(sums.improbable / sums.all, .leastNormalMagnitude)))
    }

    private static let equallyProbable = 1 + 1e-7

    /// What is this much smaller than one term cannot change the sum in any digit of a Double.
    private static let negligible = 1e-24
}

/// Hypergeometric probabilities relative to that of the likeliest table, each from its neighbour by one multiplication.
/// Needs no logarithm of a factorial, whose rounding grows with the counts; it ends where a weight passes below the
/// least normal Double, some 38 standard deviations from the likeliest table, however large the counts are. Below that
/// a weight has so few digits that a step of nearly 1 would round it back to itself for ever.
private struct HypergeometricWeights {
    /// Size of the first group, size of the second, events in both.
    private let size: Double
    private let otherSize: Double
    private let events: Double
    private let likeliest: Double

    init(_ first: Proportion, _ second: Proportion) {
        size = Double(first.of)
        otherSize = Double(second.of)
        events = Double(first.events) + Double(second.events)
        let centre = ((events + 1) * ((size + 1) / (size + otherSize + 2))).rounded(.down)
        likeliest = min(max(centre, max(0, events - otherSize)), min(size, events))
    }

    /// The reach of a walk to either side, in standard deviations: exp(−38²/2) is below the least normal Double.
    private static let reach = 39.0

    /// At most how many tables a walk to both sides visits: all there are, or those within its reach.
    var tablesThatMatter: Double {
        let total = size + otherSize
        let share = events / total
        let variance = share * (1 - share) * size * (otherSize / (total - 1))
        let all = min(size, events) - max(0, events - otherSize) + 1
        return min(all, 2 * Self.reach * variance.squareRoot() + 1)
    }

    /// The weight of the table with `cell` events in the first group.
    func weight(at cell: Double) -> Double {
        guard cell != likeliest else { return 1 }
        var found = 1.0
        walk(up: cell > likeliest) { place, weight in
            found = weight
            return place != cell
        }
        return found
    }

    /// The sum of all weights, and of those at most `limit`. `floor` is where a weight no longer matters.
    func sums(upTo limit: Double, ignoringBelow floor: Double) -> (all: Double, improbable: Double) {
        var all = 1.0
        var improbable = limit >= 1 ? 1.0 : 0
        for up in [true, false] {
            walk(up: up) { _, weight in
                all += weight
                improbable += weight <= limit ? weight : 0
                return weight > floor
            }
        }
        return (all, improbable)
    }

    /// Visits each table above (or below) the likeliest one, outwards, until `visit` says stop or the weight is no
    /// longer a normal number; the step beyond the last possible table has weight 0 of itself.
    private func walk(up: Bool, _ visit: (Double, Double) -> Bool) {
        var place = likeliest
        var weight = 1.0
        repeat {
            weight *= up ? stepUp(from: place) : 1 / stepUp(from: place - 1)
            place += up ? 1 : -1
        } while visit(place, weight) && weight >= .leastNormalMagnitude
    }

    /// The weight of the table after `cell` divided by that of `cell`.
    private func stepUp(from cell: Double) -> Double {
        (events - cell) * (size - cell) / ((cell + 1) * (otherSize - events + cell + 1))
    }
}
