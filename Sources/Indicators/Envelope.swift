/// What can be said of all comparisons that released counts may stand for: one for exact counts, up to sixteen for
/// protected ones.
struct Envelope {
    let low: Double?
    let high: Double?
    let hasUpperLimit: Bool
    /// The mildest of the sizes; nil where one of them has none.
    let size: Signal.Size?
    /// Every interval lies on the same side of parity.
    let isClear: Bool

    init(_ estimates: [Estimate]) {
        let sizes = estimates.map(\.size)
        let lows = estimates.map(\.low)
        let highs = estimates.map(\.high)
        low = lows.contains(nil) ? nil : lows.compactMap { $0 }.min()
        hasUpperLimit = low != nil && !highs.contains(nil)
        high = hasUpperLimit ? highs.compactMap { $0 }.max() : nil
        let known = sizes.compactMap { $0 }
        size = known.count == sizes.count ? known.dropFirst().reduce(known.first) { $0?.milder($1) } : nil
        let sides = Set(estimates.map(\.side))
        isClear = sides.count == 1 && !sides.contains(0)
    }
}
