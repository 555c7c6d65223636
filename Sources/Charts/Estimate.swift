/// A value with the ends of its interval, each absent where it is unknown or not finite.
struct Estimate: Sendable, Equatable {
    let value: Double?
    let low: Double?
    let high: Double?

    init(value: Double?, low: Double?, high: Double?) {
        let ends = (finite(low), finite(high))
        self.value = finite(value)
        if let low = ends.0, let high = ends.1 {
            self.low = min(low, high)
            self.high = max(low, high)
        } else {
            self.low = ends.0
            self.high = ends.1
        }
    }

    var hasInterval: Bool { low != nil || high != nil }
}

/// The value, or nil where it is absent, infinite or not a number.
func finite(_ value: Double?) -> Double? {
    guard let value, value.isFinite else { return nil }
    return value
}
