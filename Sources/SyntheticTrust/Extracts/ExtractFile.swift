/// A table being written as a file.
struct ExtractFile<Row: ExtractRow> {
    private var writer: RowWriter
    private let layout: Layout

    init(_ layout: Layout = .canonical, rows: Int = 0) {
        self.layout = layout
        writer = RowWriter(layout)
        writer.reserve(rows * 24 * Row.headers.count / 2)
        for line in layout.preamble { writer.line(line) }
        let named = Row.headers.map(layout.rename)
        let headers = layout.unnamedFirst ? Row.unnamedHeaders + named : named + Row.unnamedHeaders
        for header in headers { writer.text(header) }
        writer.endRow()
    }

    init(_ rows: [Row]) {
        self.init(rows: rows.count)
        for row in rows { append(row) }
    }

    mutating func append(_ row: Row) {
        if layout.unnamedFirst { row.writeUnnamed(to: &writer) }
        row.write(to: &writer)
        if !layout.unnamedFirst { row.writeUnnamed(to: &writer) }
        writer.endRow()
    }

    /// A row below the table: `Total`, and under each other column a number or nothing.
    mutating func appendTotals(_ totals: [String: Int]) {
        for (index, header) in (Row.headers + Row.unnamedHeaders).enumerated() {
            if let total = totals[header] { writer.hundredths(total) } else { writer.text(index == 0 ? "Total" : "") }
        }
        writer.endRow()
    }

    var bytes: [UInt8] { TextEncoding.encode(writer.bytes, as: layout.encoding) }
}
