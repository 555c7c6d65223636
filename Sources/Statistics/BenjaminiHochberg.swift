/// P-values adjusted for the false discovery rate across many comparisons.
///
/// With the m p-values in ascending order, the adjusted i-th is the least of p(j)·m/j over j ≥ i, at most 1.
/// Domain: each p in 0 to 1. Units: a probability; below 0.05 means flagged with a false discovery rate of 5%.
///
/// Source: Y. Benjamini, Y. Hochberg, "Controlling the false discovery rate: a practical and powerful approach to
/// multiple testing", Journal of the Royal Statistical Society B 57 (1995) 289–300.
package enum BenjaminiHochberg {
    /// The adjusted p-values in the order given; none for none. Fails with `.outsideUnitRange` (also for NaN).
    package static func adjusted(_ pValues: [Double]) -> Result<[Double], NotCalculable> {
        guard pValues.allSatisfy({ (0...1).contains($0) }) else { return .failure(.outsideUnitRange) }
        var adjusted = pValues
        var least = 1.0
        let descending = pValues.enumerated().sorted { $0.element > $1.element }
        for (above, entry) in descending.enumerated() {
            let rank = pValues.count - above
            least = min(least, entry.element * (Double(pValues.count) / Double(rank)))
            adjusted[entry.offset] = least
        }
        return .success(adjusted)
    }
}
