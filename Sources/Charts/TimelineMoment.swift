/// A point in time: where it stands on an axis of days, and what it is called.
package struct TimelineMoment: Sendable, Equatable {
    /// Days from any one beginning; only differences count.
    package let at: Double
    /// The time as shown, such as “31 March 2025”.
    package let label: String

    package init(at: Double, label: String) { (self.at, self.label) = (at, label) }

    var isDrawable: Bool { at.isFinite }
}

/// An axis of days that runs to the right.
struct TimelineAxis: Sendable, Equatable {
    let from: Double
    let to: Double

    /// The narrowest axis that holds all the days, never without length; days that are not finite are left out.
    init(holding days: [Double]) {
        let days = days.filter(\.isFinite).map { min(max($0, -Self.furthest), Self.furthest) }
        let (low, high) = (days.min() ?? 0, days.max() ?? 1)
        (from, to) = high > low ? (low, high) : (low - 30, low + 30)
    }

    /// 0 at the beginning, 1 at the end; what lies beyond an end is held at it.
    func fraction(of day: Double) -> Double {
        guard day.isFinite else { return 0 }
        return (min(max(day, from), to) - from) / (to - from)
    }

    func holds(_ day: Double) -> Bool { day >= from && day <= to }

    private static let furthest = 1e7
}

/// Words under an axis of days: those that would touch another are left out, in the order in which they are given.
struct TimelineLabels: Sendable {
    let moments: [TimelineMoment]
    let axis: TimelineAxis
    let area: Box
    /// The whole width of the drawing, which no word may leave.
    let width: Double

    func drawn(atY y: Double) -> [Markup] {
        var taken: [ClosedRange<Double>] = []
        return moments.filter { $0.isDrawable && axis.holds($0.at) }.compactMap { moment in
            let text = Wrapping(moment.label, width: min(width / 3, 140), size: Words.small, atMost: 1)
            let half = TextMeasure.width(text.lines.first ?? "", size: Words.small) / 2
            let place = area.left + axis.fraction(of: moment.at) * area.width
            let x = min(max(place, half), width - half)
            let room = (x - half - 6)...(x + half + 6)
            guard !taken.contains(where: { $0.overlaps(room) }) else { return nil }
            taken.append(room)
            return Words(size: Words.small, anchor: .middle, colour: Palette.quiet).plated(text, at: Point(x: x, y: y))
        }
    }
}
