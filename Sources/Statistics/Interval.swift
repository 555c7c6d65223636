/// A two-sided confidence interval, in the units of what it surrounds.
package struct Interval: Hashable, Sendable {
    /// The lower limit.
    package let low: Double
    /// The upper limit; nil if there is none, as for a ratio to a group without events.
    package let high: Double?
    /// The confidence level of the interval.
    package let level: ConfidenceLevel

    package init(low: Double, high: Double?, level: ConfidenceLevel) {
        self.low = low
        self.high = high
        self.level = level
    }

    /// Whether `value` lies in the interval, ends included.
    package func contains(_ value: Double) -> Bool {
        value >= low && value <= (high ?? .infinity)
    }
}

/// A value together with its interval, for methods that give both.
package struct IntervalEstimate: Hashable, Sendable {
    /// The point estimate.
    package let value: Double
    /// Its interval.
    package let interval: Interval

    package init(value: Double, interval: Interval) {
        self.value = value
        self.interval = interval
    }
}
