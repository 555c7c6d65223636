/// Tick labels: no more decimals than the ticks need.
enum TickText {
    static func texts(_ axis: Axis, _ format: ValueFormat) -> [String] {
        let needed = axis.ticks.map(decimals)
        let widest = needed.max() ?? 0
        return zip(axis.ticks, needed).map { tick, own in
            ValueFormat(decimals: axis.scale == .logarithmic ? own : widest, suffix: format.suffix).short(tick)
        }
    }

    private static func decimals(_ tick: Double) -> Int {
        var scaled = abs(tick)
        for places in 0..<6 {
            if abs(scaled - scaled.rounded()) <= 1e-6 * max(scaled, 1e-3) { return places }
            scaled *= 10
        }
        return 6
    }
}
