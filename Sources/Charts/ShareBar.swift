/// One bar, divided by group.
struct ShareBar: Sendable {
    let row: ShareRow
    let shares: [Double]
    let plot: Plot
    /// Where the bar stands, across the axis.
    let middle: Double

    func drawn(groups: [String], id: String, format: ValueFormat) -> [Markup] {
        var start = 0.0
        return zip(row.parts, shares).enumerated().flatMap { offset, item -> [Markup] in
            let (part, share) = item
            let box = box(from: start, to: start + share)
            start += share
            guard box.width > 0 else { return [] }
            let fill = ShareFill.of(groups.firstIndex(of: part.group) ?? offset)
            let bar = fill.rectangle(box, id: id).titled("\(row.label), \(part.group): \(part.text(format))")
            return offset == 0 ? [bar] : [bar] + label(format.text(share), in: box, on: fill)
        }
    }

    private func box(from low: Double, to high: Double) -> Box {
        Box(left: plot.place(low), top: middle - 12, right: plot.place(high), bottom: middle + 12)
    }

    /// The share inside its part, where there is room; on a plate where the part has a pattern.
    private func label(_ text: String, in box: Box, on fill: ShareFill) -> [Markup] {
        guard TextMeasure.width(text, size: Words.small) + 14 <= box.width else { return [] }
        let words = Words(size: Words.small, anchor: .middle)
        return [fill == .plain ? words.line(text, at: box.middle) : words.plated(text, at: box.middle)]
    }
}
