/// The straight line from a baseline to a target beside the actual values with their intervals. Equal differences are
/// equal lengths, also for ratios, because the line rises or falls by the same each day.
package struct TrajectoryChart: Chart {
    package let id: String
    package let title: String
    package let description: String
    let baseline: TrajectoryEnd?
    let target: TrajectoryEnd
    let points: [TrajectoryPoint]
    let today: TimelineMoment
    let format: ValueFormat
    let valueLabel: String
    let intervalLabel: String
    let markerKey: [MarkerMeaning]
    let width: Double

    /// - Parameters:
    ///   - baseline: where the line begins; nil where the plan states none, and then the target is a level line.
    ///   - points: actual values in the order of time.
    ///   - valueLabel: what is measured and in what unit; heads the axis and the table column.
    ///   - markerKey: what the marker shapes mean, where more than circles are used.
    ///   - width: of the drawing, in user units; held between 400 and 1600.
    package init(
        id: String, title: String, description: String, baseline: TrajectoryEnd?, target: TrajectoryEnd,
        points: [TrajectoryPoint], today: TimelineMoment, format: ValueFormat,
        valueLabel: String, intervalLabel: String = "95% interval", markerKey: [MarkerMeaning] = [],
        width: Double = 640
    ) {
        (self.id, self.title, self.description) = (id, title, description)
        self.baseline = baseline.flatMap { $0.isDrawable ? $0 : nil }
        (self.target, self.points, self.today) = (target, points.filter(\.moment.isDrawable), today)
        (self.format, self.valueLabel) = (format, valueLabel)
        (self.intervalLabel, self.markerKey) = (intervalLabel, markerKey)
        self.width = ChartFrame.width(width)
    }

    package var svg: String { TrajectoryDrawing(self).svg }

    package var table: ChartTable { TrajectoryTable(self).table }

    var hasInterval: Bool { points.contains { $0.estimate.value != nil && $0.estimate.hasInterval } }

    var axis: TimelineAxis {
        TimelineAxis(
            holding: points.map(\.moment.at) + [baseline?.moment.at, target.moment.at, today.at].compactMap { $0 })
    }

    /// Where the line stands at a time; nil before it begins, after it ends, or where there is none.
    func line(at time: Double) -> Double? {
        guard let baseline, target.isDrawable, target.moment.at > baseline.moment.at else { return nil }
        guard time >= baseline.moment.at, time <= target.moment.at else { return nil }
        let share = (time - baseline.moment.at) / (target.moment.at - baseline.moment.at)
        return finite(baseline.value * (1 - share) + target.value * share)
    }
}
