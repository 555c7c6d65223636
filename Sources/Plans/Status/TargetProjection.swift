import Workforce

extension TargetOutlook {
    /// Where a number will be on the day of its target if it goes on as it did. The rate is the slope of the least-squares
    /// line through all numbers.
    /// - Parameters:
    ///   - action: key of the action.
    ///   - points: numbers of what the target measures, in its unit and in the order of time.
    ///   - today: later points do not count.
    ///   - tolerance: share of the way still to go that the projection may miss; see `RatingRules`.
    package static func of(
        _ target: Target, action: String, points: [TargetPoint], on today: Day, tolerance: Double
    ) -> TargetOutlook {
        let known = points.filter { $0.day <= today && $0.value.isFinite }
        let rate = rate(known)
        func unknown(_ reason: String) -> TargetOutlook {
            TargetOutlook(
                action: action, target: target, present: known.last?.value, ratePerYear: rate, reach: .unknown,
                reason: "Cannot tell: \(reason).")
        }
        guard let aim = target.target, let by = target.by?.lastDay else {
            return unknown("the target has no number or no date")
        }
        guard let present = known.last else { return unknown("no number is held yet") }
        guard let rate else { return unknown("at least two periods are needed to see a rate") }
        guard let rises = rises(target, aim, known) else {
            return unknown("it stands at the target, and no baseline says which way it should move")
        }
        let projection = TargetProjection(target: target, present: present, rate: rate, aim: aim, by: by, rises: rises)
        return projection.outlook(action: action, tolerance: tolerance)
    }

    /// The baseline says which way; without one, the number furthest back that is not the target itself.
    private static func rises(_ target: Target, _ aim: Double, _ known: [TargetPoint]) -> Bool? {
        ([target.baseline].compactMap { $0 } + known.map(\.value)).first { $0 != aim }.map { aim > $0 }
    }

    private static func rate(_ points: [TargetPoint]) -> Double? {
        guard let first = points.first else { return nil }
        let years = points.map { Double($0.day.days(since: first.day)) / TargetPath.daysInYear }
        let count = Double(points.count)
        let (meanX, meanY) = (years.reduce(0, +) / count, points.map(\.value).reduce(0, +) / count)
        let spread = years.map { ($0 - meanX) * ($0 - meanX) }.reduce(0, +)
        guard spread > 0 else { return nil }
        return zip(years, points).map { ($0 - meanX) * ($1.value - meanY) }.reduce(0, +) / spread
    }
}

/// A number carried on to the day of its target.
struct TargetProjection {
    let target: Target
    let present: TargetPoint
    let rate: Double
    let aim: Double
    let by: Day
    let rises: Bool

    func outlook(action: String, tolerance: Double) -> TargetOutlook {
        let shortfall = (aim - projected) * (rises ? 1 : -1)
        let reach: TargetOutlook.Reach = shortfall <= tolerance * abs(aim - present.value) ? .yes : .no
        return TargetOutlook(
            action: action, target: target, present: present.value, ratePerYear: rate, projected: projected,
            reach: reach, reason: sentence(reach))
    }

    private var projected: Double {
        present.value + rate * Double(max(0, by.days(since: present.day))) / TargetPath.daysInYear
    }

    private func sentence(_ reach: TargetOutlook.Reach) -> String {
        let words = TargetWords(target: target)
        let change = rate == 0 ? "unchanged" : "\(rate < 0 ? "falling" : "rising") by \(words.number(abs(rate))) a year"
        let judged = reach == .yes ? "Within reach" : "Out of reach at the present rate"
        return "\(judged): \(words.number(present.value)) on \(present.day) and \(change), "
            + "it would be \(words.number(projected)) on \(by), and the target is \(words.number(aim))."
    }
}
