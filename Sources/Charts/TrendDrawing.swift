/// The drawing of a trend: key, axis title, plot, points in equal slots, their labels.
struct TrendDrawing: Sendable {
    let chart: TrendChart
    let plot: Plot
    private let key: ChartKey
    private let frame: ChartFrame

    init(_ chart: TrendChart) {
        self.chart = chart
        key = ChartKey(Self.keyEntries(chart), width: chart.width)
        let axis = Axis(chart.scale, estimates: chart.points.map(\.estimate), marks: chart.marks.values)
        let ticks = TickText.texts(axis, chart.format).map { TextMeasure.width($0, size: Words.small) }
        let top = key.height + 38
        let left = (ticks.max() ?? 0) + 12
        let right = chart.width - Self.rightMargin(chart, left: left)
        let area = Box(left: left, top: top, right: right, bottom: top + 250)
        plot = Plot(area: area, axis: axis, direction: .upward)
        frame = ChartFrame(
            id: chart.id, title: chart.title, description: chart.description, width: chart.width,
            height: area.bottom + 56)
    }

    var svg: String {
        let behind = chart.marks.drawnBand(plot) + plot.gridlines() + chart.marks.drawnLines(plot)
        let values = whiskers + segments + absences + markers + valueLabels
        return frame.svg(
            key.drawn(at: Point(x: 0, y: 0), id: chart.id) + [axisTitle] + behind + plot.tickLabels(chart.format)
                + values + slotLabels + nothing)
    }

    private static func keyEntries(_ chart: TrendChart) -> [KeyEntry] {
        var entries = chart.markerKey.map(\.keyEntry)
        if let label = chart.intervalLabel, chart.hasInterval {
            entries.append(KeyEntry(symbol: .whisker, label: "Value and \(label)"))
        }
        return entries + chart.marks.keyEntries(chart.format)
    }

    private var axisTitle: Markup {
        let text = Wrapping(chart.valueLabel, width: chart.width, size: Words.small, atMost: 1)
        return Words(size: Words.small, colour: Palette.quiet).block(text, at: Point(x: 0, y: key.height + 12))
    }

    private var nothing: [Markup] {
        guard chart.points.isEmpty else { return [] }
        return [Words(anchor: .middle, colour: Palette.quiet).plated("Nothing to show", at: plot.area.middle)]
    }

    /// Room for the last value beside its point, where half a slot is not enough for it.
    private static func rightMargin(_ chart: TrendChart, left: Double) -> Double {
        let slot = (chart.width - left) / Double(max(chart.points.count, 1))
        return min(max(longestValue(chart) + 20 - slot / 2, 8), chart.width / 3)
    }

    /// The width of the longest value in figures.
    static func longestValue(_ chart: TrendChart) -> Double {
        chart.points.compactMap(\.estimate.value).map { width(figures($0, chart)) }.max() ?? 0
    }

    /// A value in figures, in at most a third of the drawing; the table has it in full.
    static func figures(_ value: Double, _ chart: TrendChart) -> Wrapping {
        Wrapping(chart.format.text(value), width: chart.width / 3, size: Words.normal, atMost: 1)
    }

    static func width(_ figures: Wrapping) -> Double {
        TextMeasure.width(figures.lines.first ?? "", size: Words.normal)
    }
}
