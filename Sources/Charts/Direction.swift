/// Which way the value axis of a chart runs.
enum Direction: Sendable {
    /// Values rise to the top.
    case upward
    /// Values rise to the right.
    case rightward

    /// The point at a place along the value axis and across it.
    func point(along: Double, across: Double) -> Point {
        switch self {
        case .upward: Point(x: across, y: along)
        case .rightward: Point(x: along, y: across)
        }
    }
}
