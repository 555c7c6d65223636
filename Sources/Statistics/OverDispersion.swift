import Foundation

/// How much the shares of several units vary beyond chance, for funnel limits.
///
/// zᵢ = (asin √pᵢ − asin √t)·2√nᵢ with the pooled share t; the zᵢ beyond the 10th and 90th centiles are set to these
/// (winsorised); φ = mean of z²; τ² = max(0, (kφ − (k−1)) / (Σw − Σw²/Σw)), w = 4n, for k units. Units: squared radians
/// on the arcsine scale.
///
/// Source: D. J. Spiegelhalter, "Handling over-dispersion of performance indicators", Quality and Safety in Health
/// Care 14 (2005) 347–351; form as in the R package FunnelPlotR.
package enum OverDispersion {
    /// The tenth at each end that is drawn in, so that outlying units do not widen the limits that should show them.
    private static let winsorised = 0.1

    /// τ², 0 if the units vary no more than by chance. Units with nobody are left out.
    /// Fails with `.tooFewValues` if fewer than two are left.
    package static func betweenVariance(of units: [Proportion]) -> Result<Double, NotCalculable> {
        let filled = units.filter { $0.of > 0 }
        guard filled.count >= 2 else { return .failure(.tooFewValues(needed: 2)) }
        let squares = winsorise(zScores(filled)).reduce(0) { $0 + $1 * $1 }
        let weights = filled.map { 4 * Double($0.of) }
        let total = weights.reduce(0, +)
        let spread = total - weights.reduce(0) { $0 + $1 * ($1 / total) }
        return .success(max(0, (squares - Double(filled.count - 1)) / spread))
    }

    /// Distances from the pooled share in standard errors, on the arcsine scale.
    private static func zScores(_ units: [Proportion]) -> [Double] {
        let events = units.reduce(0) { $0 + Double($1.events) }
        let people = units.reduce(0) { $0 + Double($1.of) }
        let centre = asin((events / people).squareRoot())
        return units.map { unit in
            let share = Double(unit.events) / Double(unit.of)
            return (asin(share.squareRoot()) - centre) * 2 * Double(unit.of).squareRoot()
        }
    }

    private static func winsorise(_ scores: [Double]) -> [Double] {
        let sorted = scores.sorted()
        let low = quantile(sorted, winsorised)
        let high = quantile(sorted, 1 - winsorised)
        return scores.map { min(max($0, low), high) }
    }

    /// The quantile of sorted values, linear between order statistics (type 7 of Hyndman and Fan 1996, R's default).
    private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        let place = Double(sorted.count - 1) * share
        let below = min(Int(place), sorted.count - 1)
        let above = min(below + 1, sorted.count - 1)
        return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
}
