/// A trend the size of a tile: a few points with their intervals, the last value in figures.
package struct SmallTrend: Chart {
    package let id: String
    package let title: String
    package let description: String
    let points: [TrendPoint]
    let scale: AxisScale
    let format: ValueFormat
    let valueLabel: String
    let marks: ReferenceMarks

    /// - Parameter reference: drawn as a line with its value in figures; its label is in the table's notes.
    package init(
        id: String, title: String, description: String, points: [TrendPoint], scale: AxisScale, format: ValueFormat,
        valueLabel: String, reference: ReferenceLine? = nil, band: ReferenceBand? = nil
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.points = points
        self.scale = scale
        self.format = format
        self.valueLabel = valueLabel
        self.marks = ReferenceMarks(reference: reference, band: band)
    }

    package var svg: String { SmallTrendDrawing(self).svg }

    package var table: ChartTable {
        EstimateTable(
            rowHeading: "Period", valueLabel: valueLabel, format: format, markerKey: [], notes: marks.notes(format)
        ).table(of: points.map { ($0.label, $0.estimate, $0.marker, $0.reason) })
    }
}
