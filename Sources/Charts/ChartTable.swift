/// The table twin of a chart: every row has as many cells as there are headers.
package struct ChartTable: Sendable, Equatable {
    /// Column headings; the first column names the row.
    package let headers: [String]
    /// Cells as shown to a reader, unescaped.
    package let rows: [[String]]
    /// What the chart's lines and bands mean, one sentence each.
    package let notes: [String]

    package init(headers: [String], rows: [[String]], notes: [String] = []) {
        self.headers = headers
        self.rows = rows
        self.notes = notes
    }
}
