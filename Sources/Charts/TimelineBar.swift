/// One row of a timeline as drawn: a mark on a day, a bar over a period, or an arrow that goes on.
struct TimelineBar: Sendable {
    let row: TimelineRow
    let axis: TimelineAxis
    let area: Box
    let middle: Double

    var drawn: [Markup] {
        let body = span
        let mark = row.mark.drawn(at: Point(x: held(body.end), y: middle), radius: 8)
        guard row.isFixed else { return body.marks + [mark] }
        let beside = held(body.end) - 22 < area.left ? 22.0 : -22.0
        return body.marks + [mark, Self.padlock(at: Point(x: held(body.end) + beside, y: middle))]
    }

    /// What lies under the mark, and where the mark stands.
    private var span: (marks: [Markup], end: Double) {
        switch row.span {
        case .day(let day): return ([], place(day))
        case .period(let from, let to):
            let (start, end) = (place(min(from, to)), place(max(from, to)))
            let box = Box(left: start, top: middle - 5, right: max(end, start + 2), bottom: middle + 5)
            return ([Self.bar(box)], end)
        case .open(let from):
            let start = from.map(place) ?? area.left
            return ([Self.arrow(from: start, to: area.right, y: middle)], start)
        }
    }

    private func place(_ day: Double) -> Double { area.left + axis.fraction(of: day) * area.width }

    /// A mark stands wholly in the area.
    private func held(_ x: Double) -> Double { min(max(x, area.left + 8), area.right - 8) }

    static func bar(_ box: Box) -> Markup {
        Markup.rectangle(box, fill: Palette.pale).outlined(Stroke(colour: Palette.blue, width: 1))
    }

    /// A dashed line that ends in an arrow.
    static func arrow(from start: Double, to end: Double, y: Double) -> Markup {
        let line = Markup.line(
            from: Point(x: start, y: y), to: Point(x: max(end - 8, start), y: y),
            Stroke(colour: Palette.blue, width: 3, dash: "6 4"))
        let head = Markup.polygon(
            [Point(x: end, y: y), Point(x: end - 9, y: y - 6), Point(x: end - 9, y: y + 6)], fill: Palette.blue)
        return .group([line, head])
    }

    static func padlock(at centre: Point) -> Markup {
        let body = Box(left: centre.x - 6, top: centre.y - 1, right: centre.x + 6, bottom: centre.y + 8)
        let (left, right) = (coordinate(centre.x - 3.5), coordinate(centre.x + 3.5))
        let (foot, top) = (coordinate(centre.y - 1), coordinate(centre.y - 4))
        let bow = Markup(
            "path", ["d": "M \(left) \(foot) L \(left) \(top) A 3.5 3.5 0 0 1 \(right) \(top) L \(right) \(foot)"])
        var open = Stroke(colour: Palette.ink, width: 2).apply(to: bow)
        open.attributes.append(("fill", "none"))
        return .group([
            .circle(at: centre, radius: 10, fill: Palette.paper), open,
            .rectangle(body, fill: Palette.ink, radius: 1.5),
        ])
    }
}
