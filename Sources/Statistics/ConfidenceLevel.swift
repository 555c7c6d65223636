/// A two-sided confidence level, always written as a proportion: 0.95, never 95.
package struct ConfidenceLevel: Hashable, Sendable {
    /// The level, strictly between 0 and 1.
    package let proportion: Double
    /// The two-sided standard normal deviate, z = Φ⁻¹((1 + level) / 2): 1.959964 for 0.95.
    package let z: Double

    /// Nil unless 0 < `proportion` < 1.
    package init?(_ proportion: Double) {
        guard proportion > 0, proportion < 1 else { return nil }
        self.init(checked: proportion)
    }

    private init(checked proportion: Double) {
        self.proportion = proportion
        self.z = -Normal.lowerQuantile((1 - proportion) / 2)
    }

    /// 0.95, the usual level of an interval and of the inner funnel limits.
    package static let ninetyFive = ConfidenceLevel(checked: 0.95)

    /// 0.998, the level of the outer funnel limits.
    package static let ninetyNinePointEight = ConfidenceLevel(checked: 0.998)
}
