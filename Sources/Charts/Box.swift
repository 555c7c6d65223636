/// A rectangle in the user units of the SVG.
struct Box: Sendable, Equatable {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }
    var middle: Point { Point(x: (left + right) / 2, y: (top + bottom) / 2) }

    /// The box of this size around a point.
    init(around centre: Point, width: Double, height: Double) {
        self.init(
            left: centre.x - width / 2, top: centre.y - height / 2,
            right: centre.x + width / 2, bottom: centre.y + height / 2)
    }

    init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }
}
