/// Whether a target can still be reached, as the data held have it. Worked out where the findings are; the linter
/// only reads it.
package struct TargetOutlook: Hashable, Sendable {
    package enum Reach: String, CaseIterable, Sendable {
        case yes, no, unknown
    }

    /// Key of the action.
    package var action: String
    package var target: Target
    /// The latest value, in the unit of the target.
    package var present: Double?
    /// Change for each year, in the unit of the target.
    package var ratePerYear: Double?
    /// Where the rate leads to at the target's date.
    package var projected: Double?
    package var reach: Reach
    /// Why, as a sentence.
    package var reason: String

    package init(
        action: String, target: Target, present: Double? = nil, ratePerYear: Double? = nil, projected: Double? = nil,
        reach: Reach, reason: String
    ) {
        (self.action, self.target, self.present, self.ratePerYear) = (action, target, present, ratePerYear)
        (self.projected, self.reach, self.reason) = (projected, reach, reason)
    }
}
