/// Text in a chart. Nothing is smaller than `small`.
struct Words: Sendable {
    static let normal = 16.0
    static let small = 14.0
    static let lineHeight = 20.0

    enum Anchor: String, Sendable { case start, middle, end }

    var size = Words.normal
    var anchor = Anchor.start
    var colour = Palette.ink
    var isBold = false

    /// One line, vertically centred on the point.
    func line(_ text: String, at point: Point) -> Markup {
        var result = Markup(
            "text",
            [
                "x": coordinate(point.x), "y": coordinate(point.y + size * 0.35),
                "font-size": coordinate(size), "fill": colour,
            ], text: text)
        if anchor != .start { result.attributes.append(("text-anchor", anchor.rawValue)) }
        if isBold { result.attributes.append(("font-weight", "bold")) }
        return result
    }

    /// Several lines, together centred on the point; the full text is kept where it was cut.
    func block(_ wrapping: Wrapping, at centre: Point) -> Markup {
        let top = centre.y - Double(wrapping.lines.count - 1) * Self.lineHeight / 2
        let lines = wrapping.lines.enumerated().map { offset, text in
            line(text, at: Point(x: centre.x, y: top + Double(offset) * Self.lineHeight))
        }
        let group = Markup.group(lines)
        return wrapping.isCut ? group.titled(wrapping.full) : group
    }

    /// Several lines on one white plate.
    func platedBlock(_ wrapping: Wrapping, at centre: Point) -> Markup {
        let width = wrapping.lines.map { TextMeasure.width($0, size: size) }.max() ?? 0
        let height = Double(wrapping.lines.count) * Self.lineHeight
        return .group([plate(width, height, at: centre), block(wrapping, at: centre)])
    }

    /// One line on a white plate, so that lines behind it do not run through the words.
    func plated(_ text: String, at point: Point) -> Markup {
        let width = TextMeasure.width(text, size: size)
        let left =
            switch anchor {
            case .start: point.x
            case .middle: point.x - width / 2
            case .end: point.x - width
            }
        let middle = Point(x: left + width / 2, y: point.y)
        return .group([plate(width, size + 4, at: middle), line(text, at: point)])
    }

    /// One wrapped line on a white plate; the full text is kept where it was cut.
    func plated(_ wrapping: Wrapping, at point: Point) -> Markup {
        let words = plated(wrapping.lines.first ?? "", at: point)
        return wrapping.isCut ? words.titled(wrapping.full) : words
    }

    private func plate(_ width: Double, _ height: Double, at middle: Point) -> Markup {
        .rectangle(Box(around: middle, width: width + 6, height: height), fill: Palette.paper, radius: 3)
    }
}
