/// One point in time of a trend.
package struct TrendPoint: Sendable, Equatable {
    /// The point in time as shown, such as "2022-23".
    package let label: String
    let estimate: Estimate
    /// How the value reads.
    package let marker: MarkerShape
    /// Why there is no value, or a remark on the value.
    package let reason: String?

    /// A value, low or high that is not finite counts as absent. With only one end of the interval the other is
    /// unbounded; with neither there is no interval.
    package init(
        label: String, value: Double?, low: Double? = nil, high: Double? = nil, reason: String? = nil,
        marker: MarkerShape = .circle
    ) {
        self.label = label
        self.estimate = Estimate(value: value, low: low, high: high)
        self.reason = reason
        self.marker = marker
    }

    /// What to show where there is no value.
    var absence: String { reason ?? "no value" }
}
