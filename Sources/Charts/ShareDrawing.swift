/// The drawing of share bars: key with patterns, a bar a row, the axis from 0% to 100% underneath.
struct ShareDrawing: Sendable {
    let chart: ShareBars
    private let groups: [String]
    private let key: ChartKey
    private let layout: RowLayout
    private let plot: Plot

    init(_ chart: ShareBars) {
        self.chart = chart
        groups = chart.groups
        let fills = groups.enumerated().map { KeyEntry(symbol: .fill(.of($0.offset)), label: $0.element) }
        key = ChartKey(fills + chart.marks.keyEntries(chart.format), width: chart.width)
        let top = key.height + (groups.isEmpty ? 8 : 30)
        layout = RowLayout(chart.rows.map { Self.content($0, chart.format) }, width: chart.width, top: top)
        plot = Plot(area: layout.area, axis: Axis(from: 0, to: 100, by: 25), direction: .rightward)
    }

    var svg: String {
        let frame = ChartFrame(
            id: chart.id, title: chart.title, description: chart.description, width: chart.width,
            height: layout.area.bottom + 32)
        let words = layout.labels() + layout.figures() + plot.tickLabels(chart.format) + heading + nothing
        return frame.svg(
            definitions + key.drawn(at: Point(x: 0, y: 0), id: chart.id) + plot.gridlines() + bars
                + marks + absences + words)
    }

    private static func content(_ row: ShareRow, _ format: ValueFormat) -> RowLayout.Content {
        guard row.shares != nil, let first = row.parts.first else { return (row.label, "", nil) }
        return (row.label, first.text(format), row.note)
    }

    private var definitions: [Markup] {
        let used = ShareFill.allCases.prefix(groups.count)
        let patterns = used.compactMap { $0.definition(id: chart.id) }
        return patterns.isEmpty ? [] : [Markup("defs", [:], patterns)]
    }

    /// The reference line on a white ground, so that it stands out from the bars.
    private var marks: [Markup] {
        guard let reference = chart.marks.reference else { return [] }
        let ground = Stroke(colour: Palette.paper, width: 4)
        return [plot.across(at: reference.value, ground)] + chart.marks.drawnLines(plot)
    }

    /// What the figures at the right are.
    private var heading: [Markup] {
        guard let first = groups.first else { return [] }
        let text = Wrapping(first, width: chart.width - layout.figuresLeft, size: Words.small, atMost: 1)
        let point = Point(x: layout.figuresLeft, y: layout.area.top - 10)
        return [Words(size: Words.small, colour: Palette.quiet, isBold: true).block(text, at: point)]
    }

    private var nothing: [Markup] {
        guard chart.rows.isEmpty else { return [] }
        return [Words(anchor: .middle, colour: Palette.quiet).plated("Nothing to show", at: layout.area.middle)]
    }

    private var bars: [Markup] {
        zip(chart.rows, layout.rows).flatMap { row, placed -> [Markup] in
            guard let shares = row.shares else { return [] }
            return ShareBar(row: row, shares: shares, plot: plot, middle: placed.middle)
                .drawn(groups: groups, id: chart.id, format: chart.format)
        }
    }

    private var absences: [Markup] {
        zip(chart.rows, layout.rows).filter { $0.0.shares == nil }.map { absence($0, at: $1.middle) }
    }

    private func absence(_ row: ShareRow, at middle: Double) -> Markup {
        let left = layout.area.left + 8
        let text = Wrapping(row.note ?? "no value", width: chart.width - left, size: Words.small, atMost: 1)
        return Words(size: Words.small, colour: Palette.quiet).plated(text, at: Point(x: left, y: middle))
    }
}
