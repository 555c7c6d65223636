import Statistics

/// A group's percentage of some rows, beside its percentage of the reference. It is adverse where it falls short of
/// the reference by more than the four-fifths band allows. Interval: Wilson. Source: WRES indicator 1.
enum Share {
    static let method = "wilson"

    /// - Parameter reference: the group in the whole workforce; nil for the workforce itself, which has no parity.
    static func estimate(_ group: TwoCounts, reference: TwoCounts?, _ rules: SignalRules) -> Estimate {
        guard let share = group.proportion else { return .absent(moreEventsThanPeople) }
        guard let value = share.value, case .success(let interval) = WilsonInterval.of(share) else {
            return .absent(NotCalculable.emptyDenominator.reason)
        }
        var estimate = Estimate(
            value: value * 100, parity: 0, low: interval.low * 100, high: interval.high.map { $0 * 100 })
        guard let whole = reference?.proportion?.value else { return estimate }
        estimate.parity = whole * 100
        estimate.size = size(of: value, beside: whole, rules)
        return estimate
    }

    /// None of a group that makes up part of the reference is as adverse as a share can be.
    static func size(of share: Double, beside reference: Double, _ rules: SignalRules) -> Signal.Size {
        guard reference > 0 else { return .inside }
        return share > 0 ? rules.size(ratio: reference / share) : .large
    }
}
