import Foundation

/// Round numbers at about equal ratios that enclose a range of positive numbers; 1 is always one of them when it
/// lies in the range.
enum LogarithmicTicks {
    static func holding(_ extent: AxisExtent) -> [Double] {
        for mantissas in steps {
            let ticks = enclosing(extent, mantissas)
            if ticks.count <= most { return ticks }
        }
        return decades(extent)
    }

    static func logarithm(_ value: Double) -> Double {
        value > 0 ? log10(value) : -.greatestFiniteMagnitude
    }

    /// From the last tick at or below the range to the first at or above it.
    private static func enclosing(_ extent: AxisExtent, _ mantissas: [Double]) -> [Double] {
        let powers = Int(log10(extent.low).rounded(.down)) - 1...Int(log10(extent.high).rounded(.up)) + 1
        let candidates = powers.flatMap { power in mantissas.map { $0 * tenTo(power) } }
        let below = candidates.last { $0 <= extent.low * (1 + 1e-9) } ?? extent.low
        let above = candidates.first { $0 >= extent.high * (1 - 1e-9) } ?? extent.high
        return candidates.filter { $0 >= below && $0 <= above }
    }

    /// Powers of ten, as many of them left out as it takes, counted from 1.
    private static func decades(_ extent: AxisExtent) -> [Double] {
        let (first, last) = (log10(extent.low).rounded(.down), log10(extent.high).rounded(.up))
        let step = max(((last - first) / Double(most - 2)).rounded(.up), 1)
        let (start, end) = ((first / step).rounded(.down), (last / step).rounded(.up))
        return stride(from: start, through: end, by: 1).map { tenTo(Int($0 * step)) }
    }

    /// A power of ten without the last-digit error that repeated multiplication leaves below 1.
    private static func tenTo(_ power: Int) -> Double {
        power < 0 ? 1 / pow(10, Double(-power)) : pow(10, Double(power))
    }

    private static let most = 7
    private static let steps: [[Double]] = [
        [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8], [1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1],
    ]
}
