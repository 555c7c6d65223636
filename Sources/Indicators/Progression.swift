import Statistics

/// The race disparity ratio: one group's people in the higher tier for each in the lower, over the other group's.
/// Interval: Woolf. Source: WRES domain notes 3.4.
enum Progression {
    static let method = "woolf"

    static func estimate(_ pair: Comparison, _ rules: SignalRules) -> Estimate {
        guard let first = TierStep(lower: pair.first.of, upper: pair.first.events),
            let second = TierStep(lower: pair.second.of, upper: pair.second.events)
        else { return .absent(NotCalculable.negative.reason) }
        if first.lower > 0, second.lower > 0, first.upper == 0, second.upper == 0 {
            return .absent(NotCalculable.noEventsInEitherGroup.reason)
        }
        let interval = try? WoolfInterval.of(first, over: second).get().interval
        var estimate = Estimate(value: nil, parity: 1, low: interval?.low, high: interval?.high)
        if interval == nil { estimate.sideWithoutInterval = side(pair.first, pair.second) }
        switch TierRatio.of(first, over: second) {
        case .success(let ratio):
            estimate.value = ratio
            estimate.size = rules.size(ratio: ratio)
        case .failure(let why): estimate.absence = why.reason
        }
        return estimate
    }

    /// Where a higher tier has nobody of a group there is no logarithm to take. The score test of the shares in the
    /// higher tier tests the same equality: the shares are alike exactly where the ratios of the tiers are.
    private static func side(_ first: TwoCounts, _ second: TwoCounts) -> Int? {
        guard first.of > 0, second.of > 0, let first = first.inBothTiers, let second = second.inBothTiers,
            let interval = try? KoopmanInterval.of(first, over: second).get()
        else { return nil }
        return Estimate(value: nil, parity: 1, low: interval.low, high: interval.high).side
    }
}

extension TwoCounts {
    /// Events of a tier above `of` people, among the people of both.
    var inBothTiers: Proportion? {
        let (sum, overflow) = of.addingReportingOverflow(events)
        return overflow ? nil : Proportion(events: events, of: sum)
    }
}
