import Foundation

/// Round numbers at equal steps of 1, 2, 2.5 or 5 times a power of ten that enclose a range.
enum LinearTicks {
    static func holding(_ extent: AxisExtent) -> [Double] {
        let step = step(for: extent.high - extent.low)
        let first = (extent.low / step).rounded(.down)
        let last = (extent.high / step).rounded(.up)
        guard last - first < 20 else { return [extent.low, extent.high] }
        return stride(from: first, through: last, by: 1).map { $0 * step }
    }

    /// The smallest round step that crosses the span in at most five.
    static func step(for span: Double) -> Double {
        guard span > 0, span.isFinite else { return 1 }
        let power = pow(10, log10(span / 5).rounded(.down))
        let mantissa = span / 5 / power
        let round = [1, 2, 2.5, 5].first { mantissa <= $0 + 1e-9 } ?? 10
        return round * power
    }
}
