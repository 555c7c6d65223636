/// The lines and the band of one chart, of which only the drawable ones are kept.
struct ReferenceMarks: Sendable {
    let reference: ReferenceLine?
    let band: ReferenceBand?
    let target: ReferenceLine?

    init(reference: ReferenceLine?, band: ReferenceBand? = nil, target: ReferenceLine? = nil) {
        self.reference = reference.flatMap { $0.isDrawable ? $0 : nil }
        self.band = band.flatMap { $0.isDrawable ? $0 : nil }
        self.target = target.flatMap { $0.isDrawable ? $0 : nil }
    }

    /// The values that the axis has to hold.
    var values: [Double] {
        [reference?.value, target?.value, band?.low, band?.high].compactMap { $0 }
    }

    func notes(_ format: ValueFormat) -> [String] {
        [reference?.text(format), band?.text(format), target?.text(format)].compactMap { $0 }
    }

    func keyEntries(_ format: ValueFormat) -> [KeyEntry] {
        var entries: [KeyEntry] = []
        if let reference { entries.append(KeyEntry(symbol: .line(.reference), label: reference.text(format))) }
        if let band { entries.append(KeyEntry(symbol: .band, label: band.text(format))) }
        if let target { entries.append(KeyEntry(symbol: .line(.target), label: target.text(format))) }
        return entries
    }

    /// The band, which lies under everything else.
    func drawnBand(_ plot: Plot) -> [Markup] {
        guard let band else { return [] }
        let edges = [band.low, band.high].map { plot.across(at: $0, .bandEdge) }
        return [plot.shaded(from: band.low, to: band.high)] + edges
    }

    /// The lines, which lie over the band and under the values.
    func drawnLines(_ plot: Plot) -> [Markup] {
        let lines = [(reference, Stroke.reference), (target, Stroke.target)]
        return lines.compactMap { line, stroke in line.map { plot.across(at: $0.value, stroke) } }
    }
}
