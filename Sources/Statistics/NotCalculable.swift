/// Why a statistic has no number. A method returns this in place of a zero, a NaN or an infinity.
package enum NotCalculable: Error, Hashable, Sendable {
    /// A group has nobody in it.
    case emptyDenominator
    /// The group divided by has no events.
    case zeroEventsInComparator
    /// The group divided has no events, and the method takes its logarithm.
    case zeroEventsInGroup
    /// Neither of the two groups has an event.
    case noEventsInEitherGroup
    /// Everybody in both groups has the event, so the method sees no variation.
    case everybodyInBothGroups
    /// Fewer values were given than the method needs.
    case tooFewValues(needed: Int)
    /// A value is infinite or not a number.
    case notFinite
    /// A probability or share lies outside 0 to 1.
    case outsideUnitRange
    /// A count or variance is below zero.
    case negative
    /// The counts are larger than the method can add up.
    case countsTooLarge
    /// The time asked for lies before the start or after the end.
    case outsidePeriod
    /// The search for the limit did not settle.
    case didNotSettle

    /// The reason in plain English, fit to be shown.
    package var reason: String {
        switch self {
        case .emptyDenominator: "There is nobody in the group, so no share can be given."
        case .zeroEventsInComparator: "The comparison group has no events, so the ratio would divide by zero."
        case .zeroEventsInGroup: "The group has no events, so this method cannot give an interval."
        case .noEventsInEitherGroup: "Neither group has any events, so there is nothing to compare."
        case .everybodyInBothGroups: "Everybody in both groups is counted, so this method cannot give an interval."
        case .tooFewValues(let needed): "At least \(needed) values are needed."
        case .notFinite: "A value is not a finite number."
        case .outsideUnitRange: "A share or probability lies outside 0 to 1."
        case .negative: "A count or variance is below zero."
        case .countsTooLarge: "The counts are too large for this method."
        case .outsidePeriod: "The time asked for is outside the period of the target."
        case .didNotSettle: "The search for the limit did not settle on a number."
        }
    }
}
