import Workforce

/// When an action is to be done, as far as the plan says so. A value, comparable with today.
package struct DueDate: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case date, month, quarter
        case financialYear = "financial-year"
        case ongoing, started
        /// It waits for something that others do.
        case external
        case none
    }

    package var kind: Kind
    package var start: PartialDate?
    package var end: PartialDate?
    /// Set by NHS England, and so not ours to move.
    package var isFixedNationally: Bool
    /// The words that were printed.
    package var text: String?
    /// What it waits for, where its kind is `external`.
    package var waitsFor: String?
    /// The dates say when the work begins. A start is not a deadline.
    package var isStart: Bool
    /// “early 2024”: read as a quarter, and not meant to the day.
    package var isApproximate: Bool

    package init(
        _ kind: Kind, start: PartialDate? = nil, end: PartialDate? = nil, isFixedNationally: Bool = false,
        text: String? = nil, waitsFor: String? = nil, isStart: Bool = false, isApproximate: Bool = false
    ) {
        (self.kind, self.start, self.end) = (kind, start, end)
        (self.isFixedNationally, self.text, self.waitsFor) = (isFixedNationally, text, waitsFor)
        (self.isStart, self.isApproximate) = (isStart, isApproximate)
    }

    package static let none = DueDate(.none)

    /// The last day on which it is in time; nil where nothing sets an end.
    package var deadline: Day? { isStart ? nil : end?.lastDay }

    /// The day by which the work should have begun, where the plan only says that.
    package var latestStart: Day? { isStart ? (end ?? start)?.lastDay : nil }

    /// The same time, however it is printed.
    package func means(the other: DueDate) -> Bool {
        (kind, start, end, isStart) == (other.kind, other.start, other.end, other.isStart)
    }
}
