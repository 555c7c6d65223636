/// How the part of one group is filled. The fills differ in lightness and in pattern, so that they can be told
/// apart in greyscale.
enum ShareFill: String, Sendable, CaseIterable {
    case striped, plain, dotted, crossed

    /// The fill of the n-th group.
    static func of(_ index: Int) -> ShareFill {
        allCases[index % allCases.count]
    }

    var background: String {
        switch self {
        case .striped: Palette.blue
        case .plain: Palette.pale
        case .dotted, .crossed: Palette.paper
        }
    }

    func rectangle(_ box: Box, id: String) -> Markup {
        let fill = self == .plain ? background : "url(#\(patternID(id)))"
        return Markup.rectangle(box, fill: fill).outlined(Stroke(colour: Palette.ink, width: 1))
    }

    /// The definition that `rectangle` refers to; nil where the fill has no pattern.
    func definition(id: String) -> Markup? {
        guard let motif else { return nil }
        let tile = Markup.rectangle(Box(left: 0, top: 0, right: Self.tile, bottom: Self.tile), fill: background)
        return Markup(
            "pattern",
            [
                "id": patternID(id), "width": coordinate(Self.tile), "height": coordinate(Self.tile),
                "patternUnits": "userSpaceOnUse",
            ], [tile, motif])
    }

    private func patternID(_ id: String) -> String { "\(XMLText.id(id))-\(rawValue)" }

    private var motif: Markup? {
        switch self {
        case .plain: nil
        case .striped: Self.path("M-2 2 L2 -2 M0 6 L6 0 M4 8 L8 4", Stroke(colour: Palette.pale, width: 1))
        case .dotted: .circle(at: Point(x: 3, y: 3), radius: 1.2, fill: Palette.quiet)
        case .crossed: Self.path("M0 0 L6 6 M0 6 L6 0", Stroke(colour: Palette.quiet, width: 1))
        }
    }

    /// The side of the square that a pattern repeats.
    private static let tile = 6.0

    private static func path(_ data: String, _ stroke: Stroke) -> Markup {
        stroke.apply(to: Markup("path", ["d": data, "fill": "none"]))
    }
}
