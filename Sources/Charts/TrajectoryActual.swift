/// The actual values beside a trajectory: whiskers, lines, markers, the last value in figures.
struct TrajectoryActual {
    let chart: TrajectoryChart
    let plot: Plot
    /// Where a day stands from left to right.
    let place: (Double) -> Double

    private func spot(_ point: TrajectoryPoint) -> Point? {
        point.estimate.value.map { Point(x: place(point.moment.at), y: plot.place($0)) }
    }

    var whiskers: [Markup] {
        chart.points.flatMap { point in
            Whisker(
                estimate: point.estimate, plot: plot, across: place(point.moment.at), colour: point.marker.colour
            ).drawn
        }
    }

    /// A line from each value to the next; a gap stays a gap.
    var segments: [Markup] {
        zip(chart.points, chart.points.dropFirst()).compactMap { first, second in
            guard let start = spot(first), let end = spot(second) else { return nil }
            return .line(from: start, to: end, .trend)
        }
    }

    var markers: [Markup] {
        chart.points.compactMap { point in spot(point).map { point.marker.drawn(at: $0, radius: 7) } }
    }

    /// A dash at the foot of the plot where there is no value.
    var absences: [Markup] {
        chart.points.filter { $0.estimate.value == nil }.map { point in
            let foot = Point(x: place(point.moment.at), y: plot.area.bottom - 12)
            return MarkerShape.dash.drawn(at: foot, radius: 7).titled(point.absence)
        }
    }

    /// Away from the line: above it where the value is better than the line or beside it, below it otherwise.
    var lastValue: [Markup] {
        guard let last = chart.points.last(where: { $0.estimate.value != nil }), let value = last.estimate.value,
            let spot = spot(last)
        else { return [] }
        let text = Wrapping(chart.format.text(value), width: chart.width / 3, size: Words.normal, atMost: 1)
        let width = TextMeasure.width(text.lines.first ?? "", size: Words.normal)
        let isLeft = spot.x + 14 + width > chart.width
        let at = Point(x: spot.x + (isLeft ? -14 : 14), y: spot.y + lift(of: last, value))
        return [Words(anchor: isLeft ? .end : .start, isBold: true).plated(text, at: at)]
    }

    private func lift(of point: TrajectoryPoint, _ value: Double) -> Double {
        guard let line = chart.line(at: point.moment.at) else { return 0 }
        return value >= line ? -12 : 12
    }
}
