/// A comparison of units or groups: a row for each, with a marker, its interval and its value in figures.
package struct IntervalChart: Chart {
    package let id: String
    package let title: String
    package let description: String
    let rows: [IntervalRow]
    let scale: AxisScale
    let format: ValueFormat
    let rowHeading: String
    let valueLabel: String
    let marks: ReferenceMarks
    let markerKey: [MarkerMeaning]
    let width: Double

    /// - Parameters:
    ///   - rowHeading: what a row is, such as "Care group".
    ///   - valueLabel: what is measured and in what unit; stands under the axis and heads the table column.
    ///   - markerKey: what the marker shapes mean; with it, the table has a column of these words.
    ///   - width: of the drawing, in user units; held between 400 and 1600.
    package init(
        id: String, title: String, description: String, rows: [IntervalRow], scale: AxisScale, format: ValueFormat,
        rowHeading: String, valueLabel: String, reference: ReferenceLine? = nil, band: ReferenceBand? = nil,
        target: ReferenceLine? = nil, markerKey: [MarkerMeaning] = [], width: Double = 640
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.rows = rows
        self.scale = scale
        self.format = format
        self.rowHeading = rowHeading
        self.valueLabel = valueLabel
        self.marks = ReferenceMarks(reference: reference, band: band, target: target)
        self.markerKey = markerKey
        self.width = ChartFrame.width(width)
    }

    package var svg: String { IntervalDrawing(self).svg }

    package var table: ChartTable {
        EstimateTable(
            rowHeading: rowHeading, valueLabel: valueLabel, format: format, markerKey: markerKey,
            notes: marks.notes(format)
        ).table(of: rows.map { ($0.label, $0.estimate, $0.marker, $0.note) })
    }
}
