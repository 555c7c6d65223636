/// What can be said of all comparisons that released counts may stand for: one for exact counts, up to sixteen for
/// protected ones. It is said only where it holds for each of them.
struct Envelope {
    let low: Double?
    let high: Double?
    /// The mildest of sizes beyond parity on one side; nil where one has none, or where they say different things.
    let size: Signal.Size?
    /// From the lowest to the highest value less parity; nil where one has no value.
    let differences: ClosedRange<Double>?
    /// Every interval lies on the same side of parity.
    let isClear: Bool

    init(_ estimates: [Estimate]) {
        let lows = estimates.map(\.low)
        let highs = estimates.map(\.high)
        low = lows.contains(nil) ? nil : lows.compactMap { $0 }.min()
        high = low == nil || highs.contains(nil) ? nil : highs.compactMap { $0 }.max()
        differences = Self.range(estimates.map(\.difference))
        size = Signal.Size.holding(forAll: estimates.map(\.size))
        let sides = Set(estimates.map(\.side))
        isClear = sides == [1] || sides == [-1]
    }

    private static func range(_ values: [Double?]) -> ClosedRange<Double>? {
        let found = values.compactMap { $0 }
        guard found.count == values.count, let low = found.min(), let high = found.max() else { return nil }
        return low...high
    }
}
