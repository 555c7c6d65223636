/// A pattern that a stable process seldom shows, in order of precedence.
package enum SpecialCause: Hashable, Sendable, CaseIterable {
    /// The point lies outside the process limits.
    case outsideLimits
    /// One of seven or more points each above (or each below) the one before.
    case trend
    /// Beyond a near limit, as at least two of three points in a row, all three on that side of the mean.
    case nearLimit
    /// One of seven or more points in a row on one side of the mean.
    case shift
}

/// The special causes in a series, by the four Making Data Count rules. All points of a run are marked; of two in
/// three, the points that lie beyond the near limit.
///
/// Source: NHS England, "Making Data Count"; precedence and marking as in the R package NHSRplotthedots.
package enum SpecialCauses {
    /// For each value, its special cause, or nil for common cause. `limits` may come from a part of the series.
    package static func of(_ values: [Double], within limits: XmRLimits) -> [SpecialCause?] {
        let marks: [(SpecialCause, [Bool])] = [
            (.outsideLimits, values.map { isOutside($0, limits) }),
            (.trend, trends(values)),
            (.nearLimit, twoOfThree(values, limits)),
            (.shift, shifts(values, limits)),
        ]
        return values.indices.map { index in marks.first { $0.1[index] }?.0 }
    }

    private static func isOutside(_ value: Double, _ limits: XmRLimits) -> Bool {
        value > limits.upper + limits.rounding || value < limits.lower - limits.rounding
    }

    private static func isNear(_ value: Double, _ limits: XmRLimits) -> Bool {
        let beyond = value > limits.nearUpper + limits.rounding || value < limits.nearLower - limits.rounding
        return beyond && !isOutside(value, limits)
    }

    /// 1 above the mean, −1 below, 0 on it.
    private static func side(_ value: Double, _ limits: XmRLimits) -> Int {
        guard abs(value - limits.mean) > limits.rounding else { return 0 }
        return value > limits.mean ? 1 : -1
    }

    private static func shifts(_ values: [Double], _ limits: XmRLimits) -> [Bool] {
        runs(values.map { side($0, limits) }, atLeast: XmRConstants.run).map { $0 != nil }
    }

    /// Seven points are six moves; the point before the first move belongs to the run.
    private static func trends(_ values: [Double]) -> [Bool] {
        let moves = zip(values.dropFirst(), values).map { $0 > $1 ? 1 : $0 < $1 ? -1 : 0 }
        var marked = values.map { _ in false }
        for case let run? in runs(moves, atLeast: XmRConstants.run - 1) {
            for index in run.lowerBound...run.upperBound { marked[index] = true }
        }
        return marked
    }

    /// For each place, the run of equal non-zero signs that it is part of, if that is long enough.
    private static func runs(_ signs: [Int], atLeast length: Int) -> [Range<Int>?] {
        var found: [Range<Int>?] = signs.map { _ in nil }
        var start = 0
        for end in signs.indices.map({ $0 + 1 }) where end == signs.count || signs[end] != signs[start] {
            if signs[start] != 0, end - start >= length {
                for index in start..<end { found[index] = start..<end }
            }
            start = end
        }
        return found
    }

    private static func twoOfThree(_ values: [Double], _ limits: XmRLimits) -> [Bool] {
        let near = values.map { isNear($0, limits) }
        let sides = values.map { side($0, limits) }
        var marked = values.map { _ in false }
        for first in 0..<max(0, values.count - 2) {
            let window = first..<first + 3
            guard abs(sides[window].reduce(0, +)) == 3, near[window].count(where: { $0 }) >= 2 else { continue }
            for index in window where near[index] { marked[index] = true }
        }
        return marked
    }
}
