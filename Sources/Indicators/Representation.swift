import Statistics

/// A group's percentage of a small body less its percentage of the workforce, in points. A shortfall of less than
/// one seat is no shortfall. Interval: Newcombe. Source: WRES indicator 9.
enum Representation {
    static let method = "newcombe"

    static func estimate(_ body: TwoCounts, reference: TwoCounts, _ rules: SignalRules) -> Estimate {
        guard let share = body.proportion, let whole = reference.proportion else {
            return .absent(moreEventsThanPeople)
        }
        guard case .success(let result) = NewcombeDifference.of(share, minus: whole),
            let part = share.value, let reference = whole.value
        else { return .absent(NotCalculable.emptyDenominator.reason) }
        let seats = (try? Shortfall.more(in: share, toMatch: whole).get()) ?? 0
        let size = Share.size(of: part, beside: reference, rules)
        return Estimate(
            value: result.value * 100, parity: 0, low: result.interval.low * 100,
            high: result.interval.high.map { $0 * 100 }, size: seats <= 1 && size != .reverse ? .inside : size)
    }
}
