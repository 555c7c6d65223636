/// How something stands, as a shape of its own for each colour of the traffic light, so that no colour is needed.
package enum TimelineMark: String, CaseIterable, Sendable {
    /// A square with a bar across it.
    case red
    /// A diamond.
    case amber
    /// A disc.
    case green
    /// A tick.
    case complete
    /// A hollow circle.
    case notRated

    /// The fill, or the stroke of a shape without one. Every shape has an edge of at least 3 to 1 against white.
    var colour: String {
        switch self {
        case .red: "#c8210f"
        case .amber: "#ffb81c"
        case .green: "#00703c"
        case .complete: Palette.blue
        case .notRated: Palette.quiet
        }
    }

    /// What stands against the paper: the fill, or the line around a fill that is too pale.
    var edge: String { self == .amber ? Palette.ink : colour }

    /// About as large as a circle of the given radius.
    func drawn(at centre: Point, radius: Double) -> Markup {
        switch self {
        case .red: square(at: centre, radius)
        case .amber: diamond(at: centre, radius)
        case .green: .circle(at: centre, radius: radius, fill: colour)
        case .complete: tick(at: centre, radius)
        case .notRated:
            Markup.circle(at: centre, radius: radius * 0.85, fill: Palette.paper)
                .outlined(Stroke(colour: colour, width: radius * 0.3))
        }
    }

    private func square(at centre: Point, _ radius: Double) -> Markup {
        let bar = Box(around: centre, width: radius * 1.1, height: radius * 0.4)
        return .group([
            .rectangle(Box(around: centre, width: radius * 1.8, height: radius * 1.8), fill: colour),
            .rectangle(bar, fill: Palette.paper),
        ])
    }

    private func diamond(at centre: Point, _ radius: Double) -> Markup {
        let corners = [(0.0, -1.1), (1.1, 0.0), (0.0, 1.1), (-1.1, 0.0)].map { x, y in
            Point(x: centre.x + x * radius, y: centre.y + y * radius)
        }
        return Markup.polygon(corners, fill: colour).outlined(Stroke(colour: edge, width: radius * 0.2))
    }

    /// On a plate of its own, so that a bar behind it does not run through it.
    private func tick(at centre: Point, _ radius: Double) -> Markup {
        let corners = [(-0.9, 0.0), (-0.3, 0.7), (0.9, -0.7)].map { x, y in
            Point(x: centre.x + x * radius, y: centre.y + y * radius)
        }
        return .group([
            .circle(at: centre, radius: radius * 1.2, fill: Palette.paper),
            .polyline(corners, Stroke(colour: colour, width: radius * 0.45)),
        ])
    }
}

/// A small inline mark that stands beside the words that say the same, and is hidden from assistive technology.
package struct TimelineSymbol: Sendable, Equatable {
    package let mark: TimelineMark
    /// Width and height, in user units.
    package let size: Double

    package init(_ mark: TimelineMark, size: Double = 20) {
        self.mark = mark
        self.size = size.isFinite ? min(max(size, 8), 200) : 20
    }

    /// A complete `<svg>` element without a name.
    package var svg: String {
        Markup(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "aria-hidden": "true", "focusable": "false",
                "width": coordinate(size), "height": coordinate(size), "viewBox": "0 0 20 20",
            ], [mark.drawn(at: Point(x: 10, y: 10), radius: 7.5)]
        ).xml
    }
}
