/// One actual value beside a trajectory.
package struct TrajectoryPoint: Sendable, Equatable {
    package let moment: TimelineMoment
    let estimate: Estimate
    let marker: MarkerShape
    /// Why there is no value, or a remark on it.
    package let reason: String?

    /// - Parameters:
    ///   - low: with only one end of the interval the other is unbounded; with neither there is no interval.
    package init(
        _ moment: TimelineMoment, value: Double?, low: Double? = nil, high: Double? = nil,
        marker: MarkerShape = .circle, reason: String? = nil
    ) {
        self.moment = moment
        estimate = Estimate(value: value, low: low, high: high)
        (self.marker, self.reason) = (marker, reason)
    }

    var absence: String { reason ?? "no value" }
}

/// One end of a trajectory: the baseline or the target.
package struct TrajectoryEnd: Sendable, Equatable {
    package let moment: TimelineMoment
    let value: Double

    package init(_ moment: TimelineMoment, value: Double) { (self.moment, self.value) = (moment, value) }

    var isDrawable: Bool { moment.isDrawable && value.isFinite }
}
