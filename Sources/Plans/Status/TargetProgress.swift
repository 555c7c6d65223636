import Workforce

/// How far a target has come, against the straight line from its baseline.
package struct TargetProgress: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case reached
        case onTrack = "on-track"
        case behind
        case cannotTell = "cannot-tell"
    }

    package let metric: String
    package let state: State
    /// Nil where the target has no baseline, no number or no date.
    package let path: TargetPath?
    /// Where it should stand on the day of the latest number.
    package let expected: Double?
    /// The latest number that is known on the day asked about.
    package let actual: TargetPoint?
    /// “Behind: 6.9% on 31 March 2024, where 7.6% would be on the way to 10% by 31 March 2026.”
    package let sentence: String

    /// - Parameters:
    ///   - start: the day of the baseline. Without a day or a baseline the line begins at the first number.
    ///   - points: numbers of what the target measures, in its unit and in the order of time.
    ///   - today: later points do not count.
    ///   - tolerance: share of the way from baseline to target that a number may lag; see `RatingRules`.
    package static func of(
        _ target: Target, from start: Day?, points: [TargetPoint], on today: Day, tolerance: Double
    ) -> TargetProgress {
        let known = points.filter { $0.day <= today && $0.value.isFinite }
        let course = TargetCourse(target: target, start: start, first: known.first)
        guard let aim = target.target else { return unknown(target, course, "the target has no number") }
        guard let actual = known.last else { return unknown(target, course, "no number is held yet") }
        guard let rises = course.rises else {
            return unknown(target, course, "there is no baseline to say which way it should move", actual)
        }
        let hasReached = rises ? actual.value >= aim : actual.value <= aim
        guard let path = course.path else {
            return TargetProgress(target, course, actual, hasReached ? .reached : .cannotTell, lacking: "date")
        }
        let lag = (path.expected(on: actual.day) - actual.value) * (rises ? 1 : -1)
        let isBehind = lag > tolerance * abs(path.to.value - path.from.value)
        return TargetProgress(target, course, actual, hasReached ? .reached : isBehind ? .behind : .onTrack)
    }

    private static func unknown(
        _ target: Target, _ course: TargetCourse, _ reason: String, _ actual: TargetPoint? = nil
    ) -> TargetProgress {
        TargetProgress(
            metric: target.metric, state: .cannotTell, path: course.path, expected: nil, actual: actual,
            sentence: "Cannot tell: \(reason).")
    }

    private init(
        metric: String, state: State, path: TargetPath?, expected: Double?, actual: TargetPoint?, sentence: String
    ) {
        (self.metric, self.state, self.path) = (metric, state, path)
        (self.expected, self.actual, self.sentence) = (expected, actual, sentence)
    }

    private init(_ target: Target, _ course: TargetCourse, _ actual: TargetPoint, _ state: State, lacking: String = "")
    {
        let expected = course.path?.expected(on: actual.day)
        self.init(
            metric: target.metric, state: state, path: course.path, expected: expected, actual: actual,
            sentence: TargetWords(target: target).sentence(state, actual, expected, lacking))
    }
}

/// From where to where a target goes, as far as it is known.
struct TargetCourse {
    let path: TargetPath?
    /// Whether the target is above its baseline; nil where nothing says so.
    let rises: Bool?

    init(target: Target, start: Day?, first: TargetPoint?) {
        let printed = TargetPath(target, from: start)
        let baseline = target.baseline ?? first?.value
        if printed == nil, let first, let aim = target.target, let by = target.by?.lastDay {
            let from = TargetPoint(day: start ?? first.day, value: baseline ?? first.value)
            path = TargetPath(from: from, to: TargetPoint(day: by, value: aim))
        } else {
            path = printed
        }
        rises = baseline.flatMap { from in target.target.flatMap { $0 == from ? nil : $0 > from } }
    }
}
