import Statistics

/// The race disparity ratio: one group's people in the higher tier for each in the lower, over the other group's.
/// Interval: Woolf. Source: WRES domain notes 3.4.
enum Progression {
    static let method = "woolf"

    static func estimate(_ pair: Comparison, _ rules: SignalRules) -> Estimate {
        guard let first = TierStep(lower: pair.first.of, upper: pair.first.events),
            let second = TierStep(lower: pair.second.of, upper: pair.second.events)
        else { return .absent(NotCalculable.negative.reason) }
        switch TierRatio.of(first, over: second) {
        case .success(let ratio):
            let interval = try? WoolfInterval.of(first, over: second).get().interval
            return Estimate(
                value: ratio, parity: 1, low: interval?.low, high: interval?.high, size: rules.size(ratio: ratio))
        case .failure(let why): return .absent(why.reason)
        }
    }
}
