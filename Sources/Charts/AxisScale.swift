/// How values are laid along an axis.
package enum AxisScale: Sendable, Equatable {
    /// Equal differences are equal lengths; the axis spans the values.
    case linear
    /// As `linear`, and zero is on the axis: for shares and counts.
    case fromZero
    /// Equal ratios are equal lengths: twice as likely and half as likely stand equally far from 1. For ratios. A
    /// value at or below zero has no place on it and is drawn at the lower edge.
    case logarithmic
}
