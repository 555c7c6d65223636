import Statistics

/// The percentage of one group less that of the other, in points. Interval: Newcombe. Source: WRES indicators 5 to 8.
enum Experience {
    static let method = "newcombe"

    /// - Parameter higherIsBetter: whether a lower percentage is the adverse one.
    static func estimate(_ pair: Comparison, higherIsBetter: Bool, _ rules: SignalRules) -> Estimate {
        guard let first = pair.first.proportion, let second = pair.second.proportion else {
            return .absent(moreEventsThanPeople)
        }
        switch NewcombeDifference.of(first, minus: second) {
        case .failure(let why): return .absent(why.reason)
        case .success(let result):
            let points = result.value * 100
            return Estimate(
                value: points, parity: 0, low: result.interval.low * 100, high: result.interval.high.map { $0 * 100 },
                size: rules.size(points: higherIsBetter ? -points : points))
        }
    }
}
