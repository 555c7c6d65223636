/// Values over time with their intervals, beside a reference line, a band and a target.
package struct TrendChart: Chart {
    package let id: String
    package let title: String
    package let description: String
    let points: [TrendPoint]
    let scale: AxisScale
    let format: ValueFormat
    let valueLabel: String
    let marks: ReferenceMarks
    let intervalLabel: String?
    let markerKey: [MarkerMeaning]
    let width: Double

    /// - Parameters:
    ///   - valueLabel: what is measured and in what unit; heads the axis and the table column.
    ///   - intervalLabel: what the whiskers are, such as "95% interval", for the key.
    ///   - markerKey: what the marker shapes mean, where more than circles are used.
    ///   - width: of the drawing, in user units; held between 400 and 1600.
    package init(
        id: String, title: String, description: String, points: [TrendPoint], scale: AxisScale, format: ValueFormat,
        valueLabel: String, reference: ReferenceLine? = nil, band: ReferenceBand? = nil,
        target: ReferenceLine? = nil, intervalLabel: String? = "95% interval", markerKey: [MarkerMeaning] = [],
        width: Double = 640
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.points = points
        self.scale = scale
        self.format = format
        self.valueLabel = valueLabel
        self.marks = ReferenceMarks(reference: reference, band: band, target: target)
        self.intervalLabel = intervalLabel
        self.markerKey = markerKey
        self.width = ChartFrame.width(width)
    }

    package var svg: String { TrendDrawing(self).svg }

    package var table: ChartTable {
        EstimateTable(
            rowHeading: "Period", valueLabel: valueLabel, format: format, markerKey: markerKey,
            notes: marks.notes(format)
        ).table(of: points.map { ($0.label, $0.estimate, $0.marker, $0.reason) })
    }

    var hasInterval: Bool { points.contains { $0.estimate.value != nil && $0.estimate.hasInterval } }
}
