/// The drawing of a timeline: key, the times above and below, a row for each thing.
struct TimelineDrawing: Sendable {
    let chart: TimelineChart
    let axis: TimelineAxis
    let layout: RowLayout
    private let key: TimelineKey

    init(_ chart: TimelineChart) {
        self.chart = chart
        axis = chart.axis
        key = TimelineKey(chart)
        layout = RowLayout(
            chart.rows.map { ($0.label, $0.time, $0.remark) }, width: chart.width,
            top: key.height + Self.head)
    }

    var svg: String {
        let frame = ChartFrame(
            id: chart.id, title: chart.title, description: chart.description, width: chart.width,
            height: layout.area.bottom + 30)
        let bars = zip(chart.rows, layout.rows).flatMap { row, placed in
            TimelineBar(row: row, axis: axis, area: layout.area, middle: placed.middle).drawn
        }
        return frame.svg(
            key.drawn + layout.separators(width: chart.width) + gridlines + todayLine + bars + layout.labels()
                + layout.figures() + labels.drawn(atY: layout.area.top - 14)
                + labels.drawn(atY: layout.area.bottom + 14) + todayWords + nothing)
    }

    private var labels: TimelineLabels {
        TimelineLabels(moments: chart.ticks, axis: axis, area: layout.area, width: chart.width)
    }

    private func place(_ day: Double) -> Double { layout.area.left + axis.fraction(of: day) * layout.area.width }

    private func upright(at day: Double, _ stroke: Stroke) -> Markup {
        let x = place(day)
        return .line(from: Point(x: x, y: layout.area.top), to: Point(x: x, y: layout.area.bottom), stroke)
    }

    private var gridlines: [Markup] { chart.ticks.filter(\.isDrawable).map { upright(at: $0.at, .grid) } }

    private var todayLine: [Markup] {
        guard chart.today.isDrawable, axis.holds(chart.today.at) else { return [] }
        let x = place(chart.today.at)
        return [
            .line(
                from: Point(x: x, y: layout.area.top - 26), to: Point(x: x, y: layout.area.bottom), .today)
        ]
    }

    private var todayWords: [Markup] {
        guard chart.today.isDrawable, axis.holds(chart.today.at) else { return [] }
        let text = Wrapping("Today", width: 80, size: Words.small, atMost: 1)
        let x = min(max(place(chart.today.at), 40), chart.width - 40)
        return [
            Words(size: Words.small, anchor: .middle, isBold: true)
                .plated(text, at: Point(x: x, y: layout.area.top - 36))
        ]
    }

    private var nothing: [Markup] {
        guard chart.rows.isEmpty else { return [] }
        return [Words(anchor: .middle, colour: Palette.quiet).plated("Nothing to show", at: layout.area.middle)]
    }

    /// Room for the times and for the word “Today” above the rows.
    private static let head = 58.0
}

extension Stroke {
    static let today = Stroke(colour: Palette.ink, width: 2, dash: "3 4")
}
