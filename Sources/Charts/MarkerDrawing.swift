/// The shapes themselves, all about as large as a circle of the given radius.
extension MarkerShape {
    func drawn(at centre: Point, radius: Double) -> Markup {
        switch self {
        case .circle: .circle(at: centre, radius: radius * 0.9, fill: colour)
        case .triangleUp: triangle(at: centre, radius, pointing: -1)
        case .triangleDown: triangle(at: centre, radius, pointing: 1)
        case .doubleTriangleUp: doubleTriangle(at: centre, radius)
        case .hollowDiamond: diamond(at: centre, radius)
        case .dash: dash(at: centre, radius)
        }
    }

    private func triangle(at centre: Point, _ radius: Double, pointing: Double) -> Markup {
        let tip = Point(x: centre.x, y: centre.y + pointing * radius)
        let base = centre.y - pointing * radius * 0.8
        let corners = [Point(x: centre.x - radius * 1.05, y: base), Point(x: centre.x + radius * 1.05, y: base)]
        return .polygon([tip] + corners, fill: colour)
    }

    /// Two triangles, one on the other, with a gap of white between them.
    private func doubleTriangle(at centre: Point, _ radius: Double) -> Markup {
        let halves = [-0.62, 0.62].map { offset in
            let middle = Point(x: centre.x, y: centre.y + radius * offset)
            let tip = Point(x: middle.x, y: middle.y - radius * 0.62)
            let base = middle.y + radius * 0.45
            return Markup.polygon(
                [tip, Point(x: middle.x - radius, y: base), Point(x: middle.x + radius, y: base)], fill: colour)
        }
        return .group(halves)
    }

    private func diamond(at centre: Point, _ radius: Double) -> Markup {
        let corners = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)].map { x, y in
            Point(x: centre.x + x * radius, y: centre.y + y * radius)
        }
        return Markup.polygon(corners, fill: Palette.paper).outlined(Stroke(colour: colour, width: radius * 0.3))
    }

    private func dash(at centre: Point, _ radius: Double) -> Markup {
        .rectangle(Box(around: centre, width: radius * 1.8, height: radius * 0.45), fill: colour)
    }
}
