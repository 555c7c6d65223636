/// The key of a timeline: its marks, its bars and the padlock, each only where it is used.
struct TimelineKey: Sendable {
    private var placed: [(symbol: Symbol, label: Wrapping, at: Point)] = []
    private(set) var height = 0.0

    private enum Symbol: Sendable {
        case mark(TimelineMark)
        case period, open, fixed
    }

    init(_ chart: TimelineChart) {
        var entries: [(Symbol, String)] = chart.markKey.map { (.mark($0.mark), $0.meaning) }
        if chart.rows.contains(where: { if case .period = $0.span { true } else { false } }) {
            entries.append((.period, "Some time in this period"))
        }
        if chart.rows.contains(where: { if case .open = $0.span { true } else { false } }) {
            entries.append((.open, "Goes on, with no end set"))
        }
        if chart.rows.contains(where: \.isFixed) { entries.append((.fixed, "Set nationally, cannot be moved")) }
        place(entries, width: chart.width)
    }

    private mutating func place(_ entries: [(Symbol, String)], width: Double) {
        var next = Point(x: 0, y: 12)
        for (symbol, text) in entries {
            let label = Wrapping(text, width: width - Self.symbolWidth, size: Words.small, atMost: 1)
            let length = Self.symbolWidth + TextMeasure.width(label.lines.first ?? "", size: Words.small)
            if next.x > 0, next.x + length > width { next = Point(x: 0, y: next.y + 24) }
            placed.append((symbol, label, next))
            next = Point(x: next.x + length + 20, y: next.y)
        }
        if !entries.isEmpty { height = next.y + 18 }
    }

    var drawn: [Markup] {
        placed.flatMap { item in
            [symbol(item.symbol, at: item.at)] + [
                Words(size: Words.small).block(item.label, at: Point(x: item.at.x + Self.symbolWidth, y: item.at.y))
            ]
        }
    }

    private func symbol(_ symbol: Symbol, at start: Point) -> Markup {
        let middle = Point(x: start.x + 14, y: start.y)
        switch symbol {
        case .mark(let mark): return mark.drawn(at: middle, radius: 7)
        case .period: return TimelineBar.bar(Box(around: middle, width: 26, height: 10))
        case .open: return TimelineBar.arrow(from: start.x, to: start.x + 28, y: start.y)
        case .fixed: return TimelineBar.padlock(at: middle)
        }
    }

    private static let symbolWidth = 34.0
}
