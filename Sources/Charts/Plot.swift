/// The area that values are drawn in: where each value stands, and what lies behind the values.
struct Plot: Sendable {
    let area: Box
    let axis: Axis
    let direction: Direction

    /// Where the value stands along the axis.
    func place(_ value: Double) -> Double {
        let fraction = axis.fraction(of: value)
        return switch direction {
        case .upward: area.bottom - fraction * area.height
        case .rightward: area.left + fraction * area.width
        }
    }

    /// A line through the whole area at a value.
    func across(at value: Double, _ stroke: Stroke) -> Markup {
        let place = place(value)
        let (start, end) = direction == .upward ? (area.left, area.right) : (area.top, area.bottom)
        return .line(
            from: direction.point(along: place, across: start), to: direction.point(along: place, across: end), stroke)
    }

    /// The whole area between two values.
    func shaded(from low: Double, to high: Double) -> Markup {
        let (start, end) = (place(low), place(high))
        let box =
            switch direction {
            case .upward: Box(left: area.left, top: end, right: area.right, bottom: start)
            case .rightward: Box(left: start, top: area.top, right: end, bottom: area.bottom)
            }
        return .rectangle(box, fill: Palette.shade)
    }

    func gridlines() -> [Markup] { axis.ticks.map { across(at: $0, .grid) } }

    /// Tick labels beside the area: left of it where values rise, under it where they run to the right. A label
    /// that would touch the one before it is left out.
    func tickLabels(_ format: ValueFormat) -> [Markup] {
        var free = -Double.infinity
        return zip(axis.ticks, TickText.texts(axis, format)).compactMap { tick, text in
            guard direction == .rightward else { return tickWords(text, at: tick) }
            let half = TextMeasure.width(text, size: Words.small) / 2
            guard place(tick) - half >= free else { return nil }
            free = place(tick) + half + 6
            return tickWords(text, at: tick)
        }
    }

    private func tickWords(_ text: String, at tick: Double) -> Markup {
        switch direction {
        case .upward:
            Words(size: Words.small, anchor: .end, colour: Palette.quiet)
                .line(text, at: Point(x: area.left - 8, y: place(tick)))
        case .rightward:
            Words(size: Words.small, anchor: .middle, colour: Palette.quiet)
                .line(text, at: Point(x: place(tick), y: area.bottom + 14))
        }
    }
}
