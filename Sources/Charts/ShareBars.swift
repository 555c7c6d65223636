/// Bars of 100%, one a row, each divided by group: a pyramid of pay bands, or any other make-up of a whole.
package struct ShareBars: Chart {
    package let id: String
    package let title: String
    package let description: String
    let rows: [ShareRow]
    let rowHeading: String
    let format: ValueFormat
    let marks: ReferenceMarks
    let width: Double

    /// The first group of a row starts at 0%, so its share can be held against the reference line; put the group
    /// that the chart is about first. Its share and count also stand in figures at the right.
    /// - Parameters:
    ///   - rowHeading: what a row is, such as "Pay band".
    ///   - reference: a share of the first group, such as its share of all staff.
    ///   - width: of the drawing, in user units; held between 400 and 1600.
    package init(
        id: String, title: String, description: String, rows: [ShareRow], rowHeading: String,
        format: ValueFormat = ValueFormat(decimals: 1, suffix: "%"), reference: ReferenceLine? = nil,
        width: Double = 640
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.rows = rows
        self.rowHeading = rowHeading
        self.format = format
        self.marks = ReferenceMarks(reference: reference)
        self.width = ChartFrame.width(width)
    }

    package var svg: String { ShareDrawing(self).svg }

    package var table: ChartTable {
        let hasNotes = rows.contains { $0.note != nil }
        let cells = rows.map { row in
            [row.label] + groups.map { text(of: $0, in: row) } + (hasNotes ? [row.note ?? "none"] : [])
        }
        return ChartTable(
            headers: [rowHeading] + groups + (hasNotes ? ["Note"] : []), rows: cells, notes: marks.notes(format))
    }

    /// The groups in order of first appearance.
    var groups: [String] {
        rows.flatMap(\.parts).reduce(into: []) { names, part in
            if !names.contains(part.group) { names.append(part.group) }
        }
    }

    private func text(of group: String, in row: ShareRow) -> String {
        row.parts.first { $0.group == group }?.text(format) ?? "no value"
    }
}
