import Plans
import Workforce

/// A target with the numbers that are held beside it, worked out where the findings are.
package struct PlanTarget: Sendable {
    /// A number on a day, in the unit of the target.
    package struct Actual: Sendable {
        package var day: Day
        /// The time as shown: `2024-25`.
        package var label: String
        package var value: Double?
        package var low: Double?
        package var high: Double?
        /// Why there is no number, or a remark on it.
        package var reason: String?

        package init(
            day: Day, label: String, value: Double?, low: Double? = nil, high: Double? = nil, reason: String? = nil
        ) {
            (self.day, self.label, self.value) = (day, label, value)
            (self.low, self.high, self.reason) = (low, high, reason)
        }
    }

    package var target: Target
    /// Where it stands and should stand; `TargetProgress.path` gives the ends of the line.
    package var progress: TargetProgress?
    /// In the order of time.
    package var actual: [Actual]
    /// Whether it can still be reached.
    package var outlook: TargetOutlook?

    package init(
        _ target: Target, progress: TargetProgress? = nil, actual: [Actual] = [], outlook: TargetOutlook? = nil
    ) {
        (self.target, self.progress, self.actual, self.outlook) = (target, progress, actual, outlook)
    }
}
