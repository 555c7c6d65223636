import Statistics

/// Relative likelihood: the share of one group to whom something happened over that of the other. Above 1 is adverse
/// by the orientation of the definition. Interval: Koopman. Source: WRES indicators 2, 3 and 4.
enum Likelihood {
    static let method = "koopman"

    static func estimate(_ pair: Comparison, _ rules: SignalRules) -> Estimate {
        guard let first = pair.first.proportion, let second = pair.second.proportion else {
            return .absent(moreEventsThanPeople)
        }
        if first.of > 0, second.of > 0, first.events == 0, second.events == 0 {
            return .absent(NotCalculable.noEventsInEitherGroup.reason)
        }
        let interval = try? KoopmanInterval.of(first, over: second).get()
        var estimate = Estimate(value: nil, parity: 1, low: interval?.low, high: interval?.high)
        switch RateRatio.of(first, over: second) {
        case .success(let ratio):
            estimate.value = ratio
            estimate.size = rules.size(ratio: ratio)
        case .failure(let why): estimate.absence = why.reason
        }
        return estimate
    }
}
