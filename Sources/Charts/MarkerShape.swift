/// A shape that says how a value reads, beside the words that say the same.
package enum MarkerShape: String, Sendable, CaseIterable {
    /// Inside the range that is not treated as adverse.
    case circle
    /// Adverse.
    case triangleUp
    /// Adverse, beyond two.
    case doubleTriangleUp
    /// The reverse of adverse.
    case triangleDown
    /// Cannot be told from chance.
    case hollowDiamond
    /// No value.
    case dash

    var colour: String {
        switch self {
        case .circle: Palette.blue
        case .triangleUp: Palette.orange
        case .doubleTriangleUp: Palette.crimson
        case .triangleDown: Palette.violet
        case .hollowDiamond, .dash: Palette.quiet
        }
    }
}
