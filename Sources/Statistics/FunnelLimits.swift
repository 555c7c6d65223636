import Foundation

/// Control limits of a funnel plot of shares, by the arcsine form.
///
/// sin²(asin √t ± z·√(1/(4n) + τ²)), held within 0 to 1, for a target share t, a denominator n and a variance τ²
/// between units beyond chance (0 for none; see `OverDispersion`). Domain: 0 ≤ t ≤ 1, n ≥ 1, τ² ≥ 0. Units: a
/// proportion.
///
/// Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24
/// (2005) 1185–1202; form as in the R package FunnelPlotR.
package enum FunnelLimits {
    /// The limits for a unit of `denominator` people. Fails with `.emptyDenominator`, `.outsideUnitRange` (target), or
    /// `.negative` or `.notFinite` (τ²).
    package static func at(
        target: Double, denominator: Int, betweenVariance: Double = 0, level: ConfidenceLevel
    ) -> Result<Interval, NotCalculable> {
        guard denominator > 0 else { return .failure(.emptyDenominator) }
        guard (0...1).contains(target) else { return .failure(.outsideUnitRange) }
        guard betweenVariance.isFinite else { return .failure(.notFinite) }
        guard betweenVariance >= 0 else { return .failure(.negative) }
        let centre = asin(target.squareRoot())
        let reach = level.z * (1 / (4 * Double(denominator)) + betweenVariance).squareRoot()
        return .success(Interval(low: share(centre - reach), high: share(centre + reach), level: level))
    }

    /// sin² of an angle, with angles beyond 0 and 90 degrees held there: they would fold back into the plot.
    private static func share(_ angle: Double) -> Double {
        let sine = sin(min(max(angle, 0), Double.pi / 2))
        return sine * sine
    }
}
