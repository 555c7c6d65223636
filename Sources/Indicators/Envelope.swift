/// What can be said of all comparisons that released counts may stand for: one for exact counts, up to sixteen for
/// protected ones. It is said only where it holds for each of them.
struct Envelope {
    let low: Double?
    let high: Double?
    /// The mildest of sizes beyond parity on one side; nil where one has none, or where they say different things.
    let size: Signal.Size?
    /// Every interval lies on the same side of parity.
    let isClear: Bool

    init(_ estimates: [Estimate]) {
        let lows = estimates.map(\.low)
        let highs = estimates.map(\.high)
        low = lows.contains(nil) ? nil : lows.compactMap { $0 }.min()
        high = low == nil || highs.contains(nil) ? nil : highs.compactMap { $0 }.max()
        size = Signal.Size.holding(forAll: estimates.map(\.size))
        let sides = Set(estimates.map(\.side))
        isClear = sides == [1] || sides == [-1]
    }
}
