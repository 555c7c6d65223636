/// A trajectory as a table: baseline, actual values, target, each with the line beside it.
struct TrajectoryTable: Sendable {
    let chart: TrajectoryChart

    init(_ chart: TrajectoryChart) { self.chart = chart }

    var table: ChartTable {
        var headers = ["Time", "What", chart.valueLabel, "Low", "High", "Line to the target"]
        if hasNotes { headers.append("Note") }
        let ends = [
            chart.baseline.map { row($0, "Baseline") }, chart.target.isDrawable ? row(chart.target, "Target") : nil,
        ]
        let rows = ends.compactMap { $0 } + chart.points.map { (at: $0.moment.at, cells: cells($0)) }
        return ChartTable(
            headers: headers, rows: rows.sorted { $0.at < $1.at }.map(\.cells), notes: ["Today: \(chart.today.label)"])
    }

    private var hasNotes: Bool { chart.points.contains { $0.reason != nil } }

    private func row(_ end: TrajectoryEnd, _ name: String) -> (at: Double, cells: [String]) {
        let value = chart.format.text(end.value)
        let cells = [end.moment.label, name, value, "no interval", "no interval", value]
        return (end.moment.at, cells + (hasNotes ? ["none"] : []))
    }

    private func cells(_ point: TrajectoryPoint) -> [String] {
        let estimate = point.estimate
        var cells = [point.moment.label, "Actual", estimate.value.map(chart.format.text) ?? "no value"]
        let hasEnds = estimate.value != nil && estimate.hasInterval
        cells.append(hasEnds ? estimate.low.map(chart.format.text) ?? "no lower limit" : "no interval")
        cells.append(hasEnds ? estimate.high.map(chart.format.text) ?? "no upper limit" : "no interval")
        cells.append(chart.line(at: point.moment.at).map(chart.format.text) ?? "not on the line")
        return cells + (hasNotes ? [point.reason ?? "none"] : [])
    }
}
