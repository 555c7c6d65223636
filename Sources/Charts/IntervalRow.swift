/// One row of an interval chart, such as a unit or a group.
package struct IntervalRow: Sendable, Equatable {
    package let label: String
    let estimate: Estimate
    /// How the value reads.
    package let marker: MarkerShape
    /// Why there is no value, or a remark on the value, such as "too few to tell".
    package let note: String?

    /// A value, low or high that is not finite counts as absent. With only one end of the interval the other is
    /// unbounded; with neither there is no interval.
    package init(
        label: String, value: Double?, low: Double? = nil, high: Double? = nil, marker: MarkerShape = .circle,
        note: String? = nil
    ) {
        self.label = label
        self.estimate = Estimate(value: value, low: low, high: high)
        self.marker = marker
        self.note = note
    }
}
