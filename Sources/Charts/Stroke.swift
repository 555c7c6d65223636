/// How a line is drawn.
struct Stroke: Sendable, Equatable {
    let colour: String
    let width: Double
    var dash: String?

    static let grid = Stroke(colour: Palette.grid, width: 1)
    static let axis = Stroke(colour: Palette.quiet, width: 1)
    static let reference = Stroke(colour: Palette.ink, width: 2)
    static let target = Stroke(colour: Palette.violet, width: 2, dash: "7 5")
    static let bandEdge = Stroke(colour: Palette.edge, width: 1, dash: "2 3")
    static let trend = Stroke(colour: Palette.blue, width: 2.5)

    func apply(to markup: Markup) -> Markup {
        var result = markup
        result.attributes += [("stroke", colour), ("stroke-width", coordinate(width))]
        if let dash { result.attributes.append(("stroke-dasharray", dash)) }
        return result
    }
}
