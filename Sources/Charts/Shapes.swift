/// The few SVG shapes that the charts are made of.
extension Markup {
    static func line(from start: Point, to end: Point, _ stroke: Stroke) -> Markup {
        stroke.apply(
            to: Markup(
                "line",
                [
                    "x1": coordinate(start.x), "y1": coordinate(start.y),
                    "x2": coordinate(end.x), "y2": coordinate(end.y),
                ]))
    }

    static func rectangle(_ box: Box, fill: String, radius: Double = 0) -> Markup {
        var result = Markup(
            "rect",
            [
                "x": coordinate(box.left), "y": coordinate(box.top),
                "width": coordinate(max(box.width, 0)), "height": coordinate(max(box.height, 0)), "fill": fill,
            ])
        if radius > 0 { result.attributes.append(("rx", coordinate(radius))) }
        return result
    }

    static func polygon(_ points: [Point], fill: String) -> Markup {
        Markup("polygon", ["points": points.map(\.text).joined(separator: " "), "fill": fill])
    }

    static func polyline(_ points: [Point], _ stroke: Stroke) -> Markup {
        let line = Markup("polyline", ["points": points.map(\.text).joined(separator: " "), "fill": "none"])
        return stroke.apply(to: line)
    }

    static func circle(at centre: Point, radius: Double, fill: String) -> Markup {
        Markup(
            "circle",
            ["cx": coordinate(centre.x), "cy": coordinate(centre.y), "r": coordinate(radius), "fill": fill])
    }

    func outlined(_ stroke: Stroke) -> Markup { stroke.apply(to: self) }

    /// The same element with a full text that pointing at it shows.
    func titled(_ title: String) -> Markup {
        var result = self
        result.children.append(Markup("title", text: title))
        return result
    }
}
