/// The drawing of a trajectory: key, axis title, the line, the actual values, today.
struct TrajectoryDrawing: Sendable {
    let chart: TrajectoryChart
    let plot: Plot
    let time: TimelineAxis
    private let key: ChartKey
    private let frame: ChartFrame

    init(_ chart: TrajectoryChart) {
        self.chart = chart
        time = chart.axis
        key = ChartKey(Self.keyEntries(chart), width: chart.width)
        let ends = [chart.baseline?.value, chart.target.value].compactMap(finite)
        let axis = Axis(.linear, estimates: chart.points.map(\.estimate), marks: ends)
        let ticks = TickText.texts(axis, chart.format).map { TextMeasure.width($0, size: Words.small) }
        let top = key.height + 62
        let left = (ticks.max() ?? 0) + 12
        let area = Box(left: left, top: top, right: chart.width - 24, bottom: top + 240)
        plot = Plot(area: area, axis: axis, direction: .upward)
        frame = ChartFrame(
            id: chart.id, title: chart.title, description: chart.description, width: chart.width,
            height: area.bottom + 34)
    }

    var svg: String {
        let actual = TrajectoryActual(chart: chart, plot: plot, place: place)
        let behind = plot.gridlines() + todayLine + line + actual.whiskers + actual.segments
        return frame.svg(
            key.drawn(at: Point(x: 0, y: 0), id: chart.id) + [axisTitle] + behind + plot.tickLabels(chart.format)
                + ends + actual.markers + actual.absences + endWords + actual.lastValue + times + todayWords)
    }

    private static func keyEntries(_ chart: TrajectoryChart) -> [KeyEntry] {
        let name = chart.baseline == nil ? "Target" : "From the baseline to the target"
        var entries = [KeyEntry(symbol: .line(.target), label: name)] + chart.markerKey.map(\.keyEntry)
        if chart.hasInterval {
            entries.append(KeyEntry(symbol: .whisker, label: "Actual value and \(chart.intervalLabel)"))
        } else if chart.markerKey.isEmpty {
            entries.append(KeyEntry(symbol: .marker(.circle), label: "Actual value"))
        }
        return entries
    }

    private var axisTitle: Markup {
        let text = Wrapping(chart.valueLabel, width: chart.width, size: Words.small, atMost: 1)
        return Words(size: Words.small, colour: Palette.quiet).block(text, at: Point(x: 0, y: key.height + 12))
    }

    private func place(_ day: Double) -> Double {
        plot.area.left + 14 + time.fraction(of: day) * (plot.area.width - 28)
    }

    private func spot(_ end: TrajectoryEnd) -> Point { Point(x: place(end.moment.at), y: plot.place(end.value)) }

    /// From the baseline to the target; a level line where there is no baseline.
    private var line: [Markup] {
        guard chart.target.isDrawable else { return [] }
        let end = spot(chart.target)
        let start = chart.baseline.map(spot) ?? Point(x: plot.area.left, y: end.y)
        return [.line(from: start, to: end, .target)]
    }

    /// Hollow squares: neither end is an actual value.
    private var ends: [Markup] {
        [chart.baseline, chart.target.isDrawable ? chart.target : nil].compactMap { $0 }.map { end in
            Markup.rectangle(Box(around: spot(end), width: 13, height: 13), fill: Palette.paper)
                .outlined(Stroke(colour: Palette.violet, width: 3))
        }
    }

    /// The target's on the far side of the line, the baseline's on the near side, clear of the words of the axis.
    private var endWords: [Markup] {
        let lift = chart.baseline.map { $0.value <= chart.target.value } ?? true ? 20.0 : -20.0
        let named = [
            (chart.baseline, "Baseline", lift), (chart.target.isDrawable ? chart.target : nil, "Target", -lift),
        ]
        return named.compactMap { end, name, lift in
            end.map { words("\(name) \(chart.format.text($0.value))", at: spot($0), lift: lift) }
        }
    }

    private func words(_ text: String, at spot: Point, lift: Double) -> Markup {
        let wrapping = Wrapping(text, width: chart.width / 2, size: Words.small, atMost: 1)
        let half = TextMeasure.width(wrapping.lines.first ?? "", size: Words.small) / 2
        let right = chart.width - half - 2
        let x = min(max(spot.x, min(plot.area.left + half + 4, right)), right)
        let fits = spot.y + lift >= plot.area.top - 8 && spot.y + lift <= plot.area.bottom - 10
        let y = spot.y + (fits ? lift : -lift)
        return Words(size: Words.small, anchor: .middle).plated(wrapping, at: Point(x: x, y: y))
    }

    private var times: [Markup] {
        let last = chart.points.last?.moment
        let all = [chart.target.moment, last, chart.baseline?.moment].compactMap { $0 } + chart.points.map(\.moment)
        let area = Box(
            left: plot.area.left + 14, top: plot.area.top, right: plot.area.right - 14, bottom: plot.area.bottom)
        return TimelineLabels(moments: all, axis: time, area: area, width: chart.width)
            .drawn(atY: plot.area.bottom + 18)
    }

    private var todayLine: [Markup] {
        guard chart.today.isDrawable, time.holds(chart.today.at) else { return [] }
        let x = place(chart.today.at)
        return [
            .line(from: Point(x: x, y: plot.area.top - 18), to: Point(x: x, y: plot.area.bottom), .today)
        ]
    }

    private var todayWords: [Markup] {
        guard chart.today.isDrawable, time.holds(chart.today.at) else { return [] }
        let at = Point(x: min(max(place(chart.today.at), 24), chart.width - 24), y: plot.area.top - 26)
        return [Words(size: Words.small, anchor: .middle, isBold: true).plated("Today", at: at)]
    }
}
