/// The range of values that an axis has to hold, never empty.
///
/// Values and marks are always held. The end of an interval that lies more than ten times further out than any
/// value is not, since it would press everything else into a corner; it is drawn with an arrow.
struct AxisExtent: Sendable, Equatable {
    let low: Double
    let high: Double

    init(_ scale: AxisScale, estimates: [Estimate], marks: [Double]) {
        let values = (estimates.compactMap(\.value) + marks).compactMap { Self.held($0, scale) }
        let zero = scale == .fromZero ? [0.0] : []
        let ends = estimates.filter { $0.value != nil }.flatMap { [$0.low, $0.high] }.compactMap { $0 }
        let near = Self.near(ends.compactMap { Self.held($0, scale) }, to: values, scale)
        let all = values + near + zero
        guard let low = all.min(), let high = all.max() else {
            self = scale == .logarithmic ? AxisExtent(0.5, 2) : AxisExtent(0, 1)
            return
        }
        self = AxisExtent(low, high).widened(scale)
    }

    init(_ low: Double, _ high: Double) {
        self.low = low
        self.high = high
    }

    /// The value within what can be drawn at all, or nil where the scale has no place for it.
    private static func held(_ value: Double, _ scale: AxisScale) -> Double? {
        guard scale == .logarithmic else { return min(max(value, -largest), largest) }
        return value > 0 ? min(max(value, 1 / largest), largest) : nil
    }

    private static func near(_ ends: [Double], to values: [Double], _ scale: AxisScale) -> [Double] {
        guard let low = values.min(), let high = values.max() else { return ends }
        if scale == .logarithmic { return ends.filter { $0 >= low / reach && $0 <= high * reach } }
        let limit = max(abs(low), abs(high)) * reach
        return limit > 0 ? ends.filter { abs($0) <= limit } : ends
    }

    /// A single value gets room on both sides.
    private func widened(_ scale: AxisScale) -> AxisExtent {
        if scale == .logarithmic { return high > low * 1.01 ? self : AxisExtent(low / 1.25, high * 1.25) }
        let size = max(abs(low), abs(high))
        guard high - low <= size * 1e-6 else { return self }
        let room = size > 0 ? size * 0.1 : 1
        return AxisExtent(scale == .fromZero && low >= 0 ? 0 : low - room, high + room)
    }

    private static let reach = 10.0
    private static let largest = 1e12
}
