/// The interval of one value: a bar with ends, or with an arrow at an end that is unknown or off the axis.
struct Whisker: Sendable {
    let estimate: Estimate
    let plot: Plot
    /// Where the whisker stands across the value axis.
    let across: Double
    let colour: String

    var drawn: [Markup] {
        guard estimate.value != nil, estimate.hasInterval else { return [] }
        let (low, high) = (ends.low, ends.high)
        let bar = Markup.line(from: point(low), to: point(high), Stroke(colour: colour, width: 2))
        return [
            bar, isOpenBelow ? arrow(at: low, from: high) : tick(at: low),
            isOpenAbove ? arrow(at: high, from: low) : tick(at: high),
        ]
    }

    /// The ends as drawn, along the value axis.
    var ends: (low: Double, high: Double) {
        let area = plot.area
        let edges = plot.direction == .upward ? (area.bottom, area.top) : (area.left, area.right)
        return (estimate.low.map(plot.place) ?? edges.0, estimate.high.map(plot.place) ?? edges.1)
    }

    private var isOpenBelow: Bool { estimate.low.map(plot.axis.isBelow) ?? true }
    private var isOpenAbove: Bool { estimate.high.map(plot.axis.isAbove) ?? true }

    private func point(_ along: Double, aside: Double = 0) -> Point {
        plot.direction.point(along: along, across: across + aside)
    }

    private func tick(at place: Double) -> Markup {
        .line(from: point(place, aside: -5), to: point(place, aside: 5), Stroke(colour: colour, width: 2))
    }

    private func arrow(at place: Double, from start: Double) -> Markup {
        let back = start > place ? 9.0 : -9.0
        return .polygon([point(place), point(place + back, aside: -5), point(place + back, aside: 5)], fill: colour)
    }
}
