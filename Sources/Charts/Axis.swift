/// An axis that holds all values, with its ticks; the first and last tick are its ends.
struct Axis: Sendable, Equatable {
    let scale: AxisScale
    let ticks: [Double]
    let low: Double
    let high: Double

    init(_ scale: AxisScale, estimates: [Estimate], marks: [Double]) {
        self.scale = scale
        let extent = AxisExtent(scale, estimates: estimates, marks: marks)
        ticks = scale == .logarithmic ? LogarithmicTicks.holding(extent) : LinearTicks.holding(extent)
        low = ticks.first ?? extent.low
        high = ticks.last ?? extent.high
    }

    /// An axis with known ends, for shares of a whole.
    init(from low: Double, to high: Double, by step: Double) {
        scale = .linear
        ticks = Array(stride(from: low, through: high, by: step))
        self.low = low
        self.high = high
    }

    /// 0 at the lower end, 1 at the upper end; what lies beyond an end is held at it.
    func fraction(of value: Double) -> Double {
        let (start, end, place) = (measure(low), measure(high), measure(min(max(value, low), high)))
        return end > start ? (place - start) / (end - start) : 0
    }

    func isBelow(_ value: Double) -> Bool { value < low }
    func isAbove(_ value: Double) -> Bool { value > high }

    private func measure(_ value: Double) -> Double {
        scale == .logarithmic ? LogarithmicTicks.logarithm(value) : value
    }
}
