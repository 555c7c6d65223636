/// Process limits of a series by the XmR chart (individual values and moving ranges), by the Making Data Count rules.
///
/// mean ± 2.66·R̄, near limits at two thirds of that, where R̄ is the mean of |xᵢ − xᵢ₋₁|. Domain: two or more finite
/// values in time order. Units: those of the values.
///
/// Source: W. A. Shewhart (1931); D. J. Wheeler, "Understanding Variation" (1993); NHS England, "Making Data Count";
/// the screening as in the R package NHSRplotthedots, which the NHS spreadsheet does not do.
package struct XmRLimits: Hashable, Sendable {
    /// What is done with moving ranges that are themselves out of the ordinary.
    package enum Screening: Hashable, Sendable {
        /// All moving ranges count, as in the NHS spreadsheet.
        case none
        /// Those at or above 3.267 times their mean are left out once, as in NHSRplotthedots.
        case outlyingRanges
    }

    /// The centre line.
    package let mean: Double
    /// The lower process limit.
    package let lower: Double
    /// Two thirds of the way from the mean to the lower limit.
    package let nearLower: Double
    /// Two thirds of the way from the mean to the upper limit.
    package let nearUpper: Double
    /// The upper process limit.
    package let upper: Double
    /// R̄, after screening.
    package let meanMovingRange: Double
    /// How many moving ranges the screening left out.
    package let screenedRanges: Int
    /// Fewer than twelve points: the limits are trial limits, and must be called so where they are shown.
    package let isTrial: Bool
    /// Differences below this are rounding, not signal: a constant series must not fall outside its own limits.
    let rounding: Double

    /// The limits of `values`. Fails with `.tooFewValues` for less than two, `.notFinite`.
    package static func of(_ values: [Double], screening: Screening) -> Result<XmRLimits, NotCalculable> {
        guard values.count >= 2 else { return .failure(.tooFewValues(needed: 2)) }
        let ranges = zip(values.dropFirst(), values).map { abs($0 - $1) }
        let kept = screening == .none ? ranges : screened(ranges)
        let limits = XmRLimits(values, kept, screened: ranges.count - kept.count)
        guard limits.lower.isFinite, limits.upper.isFinite else { return .failure(.notFinite) }
        return .success(limits)
    }

    private init(_ values: [Double], _ ranges: [Double], screened: Int) {
        mean = average(values)
        meanMovingRange = average(ranges)
        let reach = XmRConstants.limit * meanMovingRange
        let nearReach = XmRConstants.nearLimit * meanMovingRange
        (lower, upper) = (mean - reach, mean + reach)
        (nearLower, nearUpper) = (mean - nearReach, mean + nearReach)
        screenedRanges = screened
        isTrial = values.count < XmRConstants.trialBelow
        rounding = 1e-12 * values.reduce(0) { max($0, abs($1)) }
    }

    /// A mean of zero leaves nothing to screen.
    private static func screened(_ ranges: [Double]) -> [Double] {
        let cut = XmRConstants.outlyingRange * average(ranges)
        return cut > 0 ? ranges.filter { $0 < cut } : ranges
    }
}

private func average(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
}
