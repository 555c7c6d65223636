/// The drawing of an interval chart: key, rows of marker and whisker, the axis underneath.
struct IntervalDrawing: Sendable {
    let chart: IntervalChart
    private let key: ChartKey
    private let layout: RowLayout
    private let plot: Plot

    init(_ chart: IntervalChart) {
        self.chart = chart
        let entries = chart.markerKey.map(\.keyEntry) + chart.marks.keyEntries(chart.format)
        key = ChartKey(entries, width: chart.width)
        layout = RowLayout(
            chart.rows.map { Self.content($0, chart.format) }, width: chart.width, top: key.height + 8)
        let axis = Axis(chart.scale, estimates: chart.rows.map(\.estimate), marks: chart.marks.values)
        plot = Plot(area: layout.area, axis: axis, direction: .rightward)
    }

    var svg: String {
        let behind =
            chart.marks.drawnBand(plot) + layout.separators(width: chart.width) + plot.gridlines()
            + chart.marks.drawnLines(plot)
        let words = layout.labels() + layout.figures() + plot.tickLabels(chart.format) + axisTitle + nothing
        let frame = ChartFrame(
            id: chart.id, title: chart.title, description: chart.description, width: chart.width,
            height: layout.area.bottom + 56)
        return frame.svg(key.drawn(at: Point(x: 0, y: 0), id: chart.id) + behind + values + words)
    }

    /// A row without a value has its reason in the plot, where the marker would be.
    private static func content(_ row: IntervalRow, _ format: ValueFormat) -> RowLayout.Content {
        guard let value = row.estimate.value else { return (row.label, "", nil) }
        let interval = format.interval(row.estimate.low, row.estimate.high).map { " (\($0))" } ?? ""
        return (row.label, format.text(value) + interval, row.note)
    }

    private var values: [Markup] {
        zip(chart.rows, layout.rows).flatMap { row, placed -> [Markup] in
            guard let value = row.estimate.value else { return [absence(row, at: placed.middle)] }
            let whisker = Whisker(
                estimate: row.estimate, plot: plot, across: placed.middle, colour: row.marker.colour)
            let spot = Point(x: plot.place(value), y: placed.middle)
            return whisker.drawn + [row.marker.drawn(at: spot, radius: 7)]
        }
    }

    private func absence(_ row: IntervalRow, at middle: Double) -> Markup {
        let left = layout.area.left + 8
        let text = Wrapping(
            row.note ?? "no value", width: chart.width - left, size: Words.small, atMost: 1)
        return Words(size: Words.small, colour: Palette.quiet).plated(text, at: Point(x: left, y: middle))
    }

    private var axisTitle: [Markup] {
        let text = Wrapping(chart.valueLabel, width: chart.width, size: Words.small, atMost: 1)
        let length = TextMeasure.width(text.lines.first ?? "", size: Words.small)
        let half = min(length / 2, chart.width / 2)
        let x = min(max(layout.area.middle.x, half), chart.width - half)
        return [
            Words(size: Words.small, anchor: .middle, colour: Palette.quiet)
                .block(text, at: Point(x: x, y: layout.area.bottom + 40))
        ]
    }

    private var nothing: [Markup] {
        guard chart.rows.isEmpty else { return [] }
        return [Words(anchor: .middle, colour: Palette.quiet).plated("Nothing to show", at: layout.area.middle)]
    }
}
