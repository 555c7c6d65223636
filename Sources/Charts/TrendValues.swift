/// The points of a trend: lines, whiskers, markers and the words beside them.
extension TrendDrawing {
    var slot: Double { plot.area.width / Double(max(chart.points.count, 1)) }

    private func centre(_ index: Int) -> Double { plot.area.left + (Double(index) + 0.5) * slot }

    private func spot(_ index: Int) -> Point? {
        guard chart.points.indices.contains(index), let value = chart.points[index].estimate.value else { return nil }
        return Point(x: centre(index), y: plot.place(value))
    }

    var whiskers: [Markup] {
        chart.points.indices.flatMap { index in
            let point = chart.points[index]
            return Whisker(
                estimate: point.estimate, plot: plot, across: centre(index), colour: point.marker.colour
            ).drawn
        }
    }

    /// A line from each value to the next; a gap stays a gap, and no line leads to a value off the axis.
    var segments: [Markup] {
        chart.points.indices.compactMap { index in
            guard isOnAxis(index), isOnAxis(index + 1), let start = spot(index), let end = spot(index + 1)
            else { return nil }
            return .line(from: start, to: end, .trend)
        }
    }

    private func isOnAxis(_ index: Int) -> Bool {
        guard chart.points.indices.contains(index), let value = chart.points[index].estimate.value else { return false }
        return !plot.axis.isBelow(value) && !plot.axis.isAbove(value)
    }

    var markers: [Markup] {
        chart.points.indices.compactMap { index in
            spot(index).map { chart.points[index].marker.drawn(at: $0, radius: 7) }
        }
    }

    /// Every value where there is room, otherwise the last one only.
    var valueLabels: [Markup] {
        let longest = Self.longestValue(chart)
        let last = chart.points.lastIndex { $0.estimate.value != nil }
        return chart.points.indices.compactMap { index in
            guard let spot = spot(index), let value = chart.points[index].estimate.value,
                longest + 26 <= slot || index == last
            else { return nil }
            return valueLabel(Self.figures(value, chart), at: spot, next: self.spot(index + 1))
        }
    }

    /// To the right of the point, out of the way of the line that leaves it; to the left where the drawing ends.
    private func valueLabel(_ figures: Wrapping, at spot: Point, next: Point?) -> Markup {
        let lift = next.map { $0.y < spot.y - 1 ? 15.0 : -15.0 } ?? 0
        let y = min(max(spot.y + lift, plot.area.top + 8), plot.area.bottom - 10)
        let fits = spot.x + 13 + Self.width(figures) <= chart.width
        let x = spot.x + (fits ? 13 : -13)
        return Words(anchor: fits ? .start : .end, isBold: true).plated(figures, at: Point(x: x, y: y))
    }

    /// A dash at the foot of the plot where there is no value, with the reason where there is room.
    var absences: [Markup] {
        chart.points.indices.flatMap { index -> [Markup] in
            guard spot(index) == nil else { return [] }
            let point = Point(x: centre(index), y: plot.area.bottom - 14)
            let dash = MarkerShape.dash.drawn(at: point, radius: 7).titled(chart.points[index].absence)
            return slot < 76 ? [dash] : [dash, reason(chart.points[index].absence, above: point)]
        }
    }

    private func reason(_ text: String, above point: Point) -> Markup {
        let wrapping = Wrapping(text, width: min(slot - 12, 180), size: Words.small, atMost: 4)
        let height = Double(wrapping.lines.count) * Words.lineHeight
        let middle = Point(x: point.x, y: point.y - 10 - height / 2)
        return Words(size: Words.small, anchor: .middle, colour: Palette.quiet).platedBlock(wrapping, at: middle)
    }

    /// The names of the points; where they stand too close, every second, third … one, and always the last.
    var slotLabels: [Markup] {
        let every = max(Int((64 / max(slot, 0.01)).rounded(.up)), 1)
        let last = chart.points.count - 1
        return chart.points.indices.compactMap { index in
            guard (last - index).isMultiple(of: every) else { return nil }
            let label = chart.points[index].label
            let wrapping = Wrapping(label, width: slot * Double(every) - 8, size: Words.small, atMost: 2)
            let middle = plot.area.bottom + 8 + Double(max(wrapping.lines.count, 1)) * Words.lineHeight / 2
            return Words(size: Words.small, anchor: .middle).block(wrapping, at: Point(x: centre(index), y: middle))
        }
    }
}
