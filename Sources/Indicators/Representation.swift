import Statistics

/// A group's percentage of a small body less its percentage of the workforce, in points. A shortfall of less than
/// one seat is no shortfall, even where nobody of the group is in the body. Interval: Newcombe. Source: WRES
/// indicator 9; WRES domain notes 3.7.
enum Representation {
    static let method = "newcombe"

    static func estimate(_ body: TwoCounts, reference: TwoCounts, _ rules: SignalRules) -> Estimate {
        guard let share = body.proportion, let whole = reference.proportion else {
            return .absent(moreEventsThanPeople)
        }
        guard case .success(let result) = NewcombeDifference.of(share, minus: whole),
            let part = share.value, let reference = whole.value
        else { return .absent(NotCalculable.emptyDenominator.reason) }
        let size = Share.size(of: part, beside: reference, rules)
        return Estimate(
            value: result.value * 100, parity: 0, low: result.interval.low * 100,
            high: result.interval.high.map { $0 * 100 },
            size: size != .reverse && isWithinOneSeat(share, of: whole) ? .inside : size)
    }

    /// Whether one more seat would more than make up what is missing: n·b/m − a < 1, in whole numbers.
    static func isWithinOneSeat(_ body: Proportion, of whole: Proportion) -> Bool {
        guard whole.of > 0 else { return true }
        return whole.of.dividingFullWidth(body.of.multipliedFullWidth(by: whole.events)).quotient <= body.events
    }
}
