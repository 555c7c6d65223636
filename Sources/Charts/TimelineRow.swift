/// When one thing of a timeline happens.
package enum TimelineSpan: Sendable, Equatable {
    /// On a day.
    case day(Double)
    /// Some time between two days.
    case period(from: Double, to: Double)
    /// It goes on, from a day or from before the timeline begins.
    case open(from: Double?)

    var days: [Double] {
        switch self {
        case .day(let day): [day]
        case .period(let from, let to): [from, to]
        case .open(let from): [from].compactMap { $0 }
        }
    }
}

/// One row of a timeline.
package struct TimelineRow: Sendable, Equatable {
    package let label: String
    /// The time in words, as it stands beside the row: “Quarter 4 of 2024-25”.
    package let time: String
    /// What the mark means, in a word or two: “Amber”.
    package let remark: String
    let span: TimelineSpan
    let mark: TimelineMark
    /// The date is set by others and cannot be moved.
    let isFixed: Bool

    package init(
        label: String, time: String, remark: String, span: TimelineSpan, mark: TimelineMark, isFixed: Bool = false
    ) {
        (self.label, self.time, self.remark) = (label, time, remark)
        (self.span, self.mark, self.isFixed) = (span, mark, isFixed)
    }
}
