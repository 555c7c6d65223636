/// One entry of a key: a symbol and what it means.
struct KeyEntry: Sendable {
    enum Symbol: Sendable {
        case line(Stroke)
        case band
        case marker(MarkerShape)
        case whisker
        case fill(ShareFill)
    }

    let symbol: Symbol
    let label: String
}

/// The key above a chart: symbols with words, in as many rows as they need.
struct ChartKey: Sendable {
    private var placed: [(entry: KeyEntry, label: Wrapping, at: Point)] = []
    /// The height that the key takes, nothing where there is no entry.
    private(set) var height = 0.0

    init(_ entries: [KeyEntry], width: Double) {
        var next = Point(x: 0, y: Self.rowHeight / 2)
        for entry in entries {
            let room = width - Self.symbolWidth
            let label = Wrapping(entry.label, width: room, size: Words.small, atMost: 1)
            let length = Self.symbolWidth + TextMeasure.width(label.lines.first ?? "", size: Words.small)
            if next.x > 0, next.x + length > width { next = Point(x: 0, y: next.y + Self.rowHeight) }
            placed.append((entry, label, next))
            next = Point(x: next.x + length + 22, y: next.y)
        }
        if !entries.isEmpty { height = next.y + Self.rowHeight / 2 + 6 }
    }

    /// The key with its upper left corner at a point.
    func drawn(at corner: Point, id: String) -> [Markup] {
        placed.flatMap { item in
            let start = Point(x: corner.x + item.at.x, y: corner.y + item.at.y)
            let words = Words(size: Words.small).block(item.label, at: Point(x: start.x + Self.symbolWidth, y: start.y))
            return [symbol(item.entry.symbol, at: start, id: id), words]
        }
    }

    private func symbol(_ symbol: KeyEntry.Symbol, at start: Point, id: String) -> Markup {
        let middle = Point(x: start.x + 13, y: start.y)
        let end = Point(x: start.x + 26, y: start.y)
        let swatch = Box(around: middle, width: 26, height: 16)
        switch symbol {
        case .line(let stroke): return .line(from: start, to: end, stroke)
        case .band: return .rectangle(swatch, fill: Palette.shade).outlined(.bandEdge)
        case .marker(let shape): return shape.drawn(at: middle, radius: 7)
        case .whisker: return Self.whisker(around: middle)
        case .fill(let fill): return fill.rectangle(swatch, id: id)
        }
    }

    private static func whisker(around middle: Point) -> Markup {
        let stroke = Stroke(colour: Palette.blue, width: 2)
        let ends = [-9.0, 9.0].map { y in
            Markup.line(
                from: Point(x: middle.x - 5, y: middle.y + y), to: Point(x: middle.x + 5, y: middle.y + y), stroke)
        }
        let bar = Markup.line(
            from: Point(x: middle.x, y: middle.y - 9), to: Point(x: middle.x, y: middle.y + 9), stroke)
        return .group([bar] + ends + [MarkerShape.circle.drawn(at: middle, radius: 5)])
    }

    private static let rowHeight = 24.0
    private static let symbolWidth = 34.0
}
