/// The drawing of a small trend: no axis, only the reference value, the first and last name and the last value.
struct SmallTrendDrawing: Sendable {
    let chart: SmallTrend
    private let plot: Plot
    private let reference: Wrapping?
    private let last: Wrapping?

    init(_ chart: SmallTrend) {
        self.chart = chart
        let axis = Axis(chart.scale, estimates: chart.points.map(\.estimate), marks: chart.marks.values)
        reference = (chart.marks.reference?.value).map { Self.figures(chart.format.short($0)) }
        last = (chart.points.last?.estimate.value).map { Self.figures(chart.format.short($0)) }
        let area = Box(
            left: Self.width(reference) + 8, top: 10, right: Self.size.x - Self.width(last) - 6,
            bottom: Self.size.y - 28)
        plot = Plot(area: area, axis: axis, direction: .upward)
    }

    var svg: String {
        let frame = ChartFrame(
            id: chart.id, title: chart.title, description: chart.description, width: Self.size.x, height: Self.size.y)
        return frame.svg(
            chart.marks.drawnBand(plot) + chart.marks.drawnLines(plot) + referenceValue + segments + values
                + lastValue + names)
    }

    private func spot(_ index: Int) -> Point {
        let slot = plot.area.width / Double(max(chart.points.count, 1))
        let value = chart.points.indices.contains(index) ? chart.points[index].estimate.value : nil
        return Point(
            x: plot.area.left + (Double(index) + 0.5) * slot, y: value.map(plot.place) ?? plot.area.middle.y)
    }

    private var segments: [Markup] {
        zip(chart.points.indices, chart.points.indices.dropFirst()).compactMap { first, second in
            let both = [first, second].allSatisfy { chart.points[$0].estimate.value != nil }
            return both ? .line(from: spot(first), to: spot(second), .trend) : nil
        }
    }

    private var values: [Markup] {
        chart.points.enumerated().flatMap { index, point -> [Markup] in
            guard point.estimate.value != nil else {
                return [MarkerShape.dash.drawn(at: spot(index), radius: 6).titled(point.absence)]
            }
            let whisker = Whisker(
                estimate: point.estimate, plot: plot, across: spot(index).x, colour: point.marker.colour)
            return whisker.drawn + [point.marker.drawn(at: spot(index), radius: 6)]
        }
    }

    private var referenceValue: [Markup] {
        guard let line = chart.marks.reference, let reference else { return [] }
        let point = Point(x: plot.area.left - 6, y: plot.place(line.value))
        return [Words(size: Words.small, anchor: .end, colour: Palette.quiet).block(reference, at: point)]
    }

    private var lastValue: [Markup] {
        guard let last else { return [] }
        let point = Point(x: plot.area.right + 4, y: spot(chart.points.count - 1).y)
        return [Words(size: Words.small, isBold: true).block(last, at: point)]
    }

    /// The first and the last name, each from its own edge; one name stands in the middle.
    private var names: [Markup] {
        let y = Self.size.y - 10
        guard let first = chart.points.first, let last = chart.points.last else {
            return [name("Nothing to show", .middle, Point(x: Self.size.x / 2, y: y))]
        }
        guard chart.points.count > 1 else {
            return [name(first.label, .middle, Point(x: Self.size.x / 2, y: y))]
        }
        return [
            name(first.label, .start, Point(x: 0, y: y)), name(last.label, .end, Point(x: Self.size.x, y: y)),
        ]
    }

    private func name(_ text: String, _ anchor: Words.Anchor, _ point: Point) -> Markup {
        let room = chart.points.count > 1 ? Self.size.x / 2 - 6 : Self.size.x
        let wrapping = Wrapping(text, width: room, size: Words.small, atMost: 1)
        return Words(size: Words.small, anchor: anchor, colour: Palette.quiet).block(wrapping, at: point)
    }

    /// A number in at most a third of the width; the table has it in full.
    private static func figures(_ text: String) -> Wrapping {
        Wrapping(text, width: size.x / 3, size: Words.small, atMost: 1)
    }

    private static func width(_ figures: Wrapping?) -> Double {
        TextMeasure.width(figures?.lines.first ?? "", size: Words.small)
    }

    private static let size = Point(x: 240, y: 120)
}
