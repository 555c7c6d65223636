/// A small inline symbol that stands beside the words that say the same. It is hidden from assistive technology,
/// because the words are read out.
package struct SignalShape: Sendable, Equatable {
    package let shape: MarkerShape
    /// Width and height, in user units.
    package let size: Double

    package init(_ shape: MarkerShape, size: Double = 20) {
        self.shape = shape
        self.size = size.isFinite ? min(max(size, 8), 200) : 20
    }

    /// A complete `<svg>` element without a name.
    package var svg: String {
        let middle = Point(x: 10, y: 10)
        return Markup(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "aria-hidden": "true", "focusable": "false",
                "width": coordinate(size), "height": coordinate(size), "viewBox": "0 0 20 20",
            ], [shape.drawn(at: middle, radius: 7.5)]
        ).xml
    }
}
