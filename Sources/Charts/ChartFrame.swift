/// The root element that every chart stands in: its size, its name and its description.
struct ChartFrame: Sendable {
    let id: String
    let title: String
    let description: String
    let width: Double
    let height: Double

    /// Widths at which a full chart can still be laid out, in user units.
    static func width(_ wanted: Double) -> Double {
        wanted.isFinite ? min(max(wanted, 400), 1600) : 640
    }

    func svg(_ body: [Markup]) -> String {
        let prefix = XMLText.id(id)
        let root = Markup(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "xml:lang": "en", "role": "img",
                "aria-labelledby": "\(prefix)-title \(prefix)-desc", "width": "100%",
                "viewBox": "\(coordinate(paper.left)) \(coordinate(paper.top)) "
                    + "\(coordinate(paper.width)) \(coordinate(paper.height))",
                "font-family": "Arial, Liberation Sans, Helvetica, sans-serif",
            ], named(prefix) + [.rectangle(paper, fill: Palette.paper)] + body)
        return root.xml + "\n"
    }

    private func named(_ prefix: String) -> [Markup] {
        [
            Markup("title", ["id": "\(prefix)-title"], text: title),
            Markup("desc", ["id": "\(prefix)-desc"], text: description),
        ]
    }

    /// A little more than the drawing, so that a stroke on its edge is not cut in half.
    private var paper: Box {
        Box(left: -Self.margin, top: -Self.margin, right: width + Self.margin, bottom: height + Self.margin)
    }

    private static let margin = 4.0
}
