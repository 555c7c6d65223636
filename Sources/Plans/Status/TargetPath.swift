import Workforce

/// A number on a day.
package struct TargetPoint: Hashable, Sendable {
    package let day: Day
    package let value: Double

    package init(day: Day, value: Double) { (self.day, self.value) = (day, value) }
}

/// The straight line from a baseline to a target. Both in the unit of the target.
package struct TargetPath: Hashable, Sendable {
    package let from: TargetPoint
    package let to: TargetPoint

    /// Nil where the target is not after the baseline, or one of the numbers is not finite.
    package init?(from: TargetPoint, to: TargetPoint) {
        guard from.day < to.day, from.value.isFinite, to.value.isFinite else { return nil }
        (self.from, self.to) = (from, to)
    }

    /// A number that is to rise or fall by the same each year: “3 percentage points a year”.
    /// - Parameter yearly: positive where it rises.
    package init?(from: TargetPoint, yearly: Double, until day: Day) {
        let years = Double(day.days(since: from.day)) / Self.daysInYear
        self.init(from: from, to: TargetPoint(day: day, value: from.value + yearly * years))
    }

    static let daysInYear = 365.25

    /// The path of a printed target. Baseline and target are both places, in percentage points too, never a distance.
    /// - Parameter start: the day of the baseline, which a target does not hold.
    package init?(_ target: Target, from start: Day?) {
        guard let start, let baseline = target.baseline, let aim = target.target else { return nil }
        guard let by = target.by?.lastDay else { return nil }
        self.init(from: TargetPoint(day: start, value: baseline), to: TargetPoint(day: by, value: aim))
    }

    /// Where it should stand; before and after the line its ends.
    package func expected(on day: Day) -> Double {
        if day <= from.day { return from.value }
        if day >= to.day { return to.value }
        let share = Double(day.days(since: from.day)) / Double(to.day.days(since: from.day))
        return from.value + (to.value - from.value) * share
    }
}
