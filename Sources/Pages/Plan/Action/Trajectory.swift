import Charts
import Plans
import Workforce

/// The drawing of a target, or why there is none.
struct Trajectory {
    let chart: TrajectoryChart?
    let absence: String?

    init(_ held: PlanTarget, id: String, today: Day) {
        let target = held.target
        guard let end = Self.end(held) else {
            let lacks = target.target == nil ? "number" : "date"
            (chart, absence) = (nil, "There is nothing to draw, because the target states no \(lacks).")
            return
        }
        let start = held.progress?.path.map { path in
            TrajectoryEnd(Self.moment(path.from.day), value: path.from.value)
        }
        // A target that says no more than its numbers has no name of its own.
        let metric = Words.line(target.metric == target.text ? "The target’s number" : target.metric)
        chart = TrajectoryChart(
            id: id, title: "\(metric): from the baseline to the target",
            description: held.progress.map { Words.line($0.sentence) } ?? "The target is \(Words.line(target.text)).",
            baseline: start, target: end, points: held.actual.map(Self.point), today: Self.moment(today),
            format: Self.format(target.unit),
            valueLabel: PlanWords.capitalised(metric))
        absence = held.actual.isEmpty ? "No actual value is held yet, so only the line is drawn." : nil
    }

    private static func end(_ held: PlanTarget) -> TrajectoryEnd? {
        if let path = held.progress?.path { return TrajectoryEnd(moment(path.to.day), value: path.to.value) }
        guard let value = held.target.target, let by = held.target.by else { return nil }
        return TrajectoryEnd(moment(by.lastDay), value: value)
    }

    private static func point(_ actual: PlanTarget.Actual) -> TrajectoryPoint {
        TrajectoryPoint(
            TimelineMoment(at: Double(actual.day.serial), label: actual.label), value: actual.value, low: actual.low,
            high: actual.high, reason: actual.reason.map(Words.line))
    }

    private static func moment(_ day: Day) -> TimelineMoment {
        let month = Day.monthNames[day.month - 1].prefix(3)
        return TimelineMoment(at: Double(day.serial), label: "\(day.day) \(month) \(day.year)")
    }

    private static func format(_ unit: Unit) -> ValueFormat {
        switch unit {
        case .percent: ValueFormat(decimals: 1, suffix: "%")
        case .percentagePoints: ValueFormat(decimals: 1, suffix: " points")
        case .ratio: ValueFormat(decimals: 2)
        case .count: ValueFormat(decimals: 0)
        case .text: ValueFormat(decimals: 1)
        }
    }
}
