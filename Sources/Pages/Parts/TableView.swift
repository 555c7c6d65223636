import Charts

/// A table as the template shows it: a caption, headed columns, and a heading for each row.
struct TableView: Sendable {
    struct Header: Sendable {
        let text: String
        let isNumeric: Bool
    }

    struct Cell: Sendable {
        /// The column's heading, shown beside the cell where the screen is narrow.
        let label: String
        let text: String
        let isNumeric: Bool
        let cellSymbol: String?
    }

    struct Row: Sendable {
        let head: String
        let rowLink: String?
        /// A part of the row above, or a sum: never to be added up.
        let isAside: Bool
        let headLabel: String
        let cells: [Cell]
    }

    let caption: String
    /// A heading beside the table says the same.
    let hidesCaption: Bool
    let headers: [Header]
    let rows: [Row]
    let notes: [String]

    /// A row before it knows its columns.
    struct Line: Sendable {
        var head: String
        var link: String?
        var isAside = false
        var cells: [String]
        /// Column to the symbol that stands before its words.
        var symbols: [Int: String] = [:]
    }

    /// - Parameter words: columns of words; all others but the first are numeric.
    init(
        caption: String, hidesCaption: Bool = false, columns: [String], words: Set<Int> = [], lines: [Line],
        notes: [String] = []
    ) {
        let isNumeric = { (index: Int) in index > 0 && !words.contains(index) }
        (self.caption, self.hidesCaption) = (caption, hidesCaption)
        self.notes = notes
        headers = columns.enumerated().map { Header(text: $1, isNumeric: isNumeric($0)) }
        rows = lines.map { line in
            let pairs = zip(columns.dropFirst(), line.cells).enumerated()
            return Row(
                head: line.head, rowLink: line.link, isAside: line.isAside, headLabel: columns.first ?? "",
                cells: pairs.map { index, pair in
                    Cell(
                        label: pair.0, text: pair.1, isNumeric: isNumeric(index + 1),
                        cellSymbol: line.symbols[index + 1])
                })
        }
    }

    /// The twin of a chart.
    init(_ table: ChartTable, caption: String) {
        let words = Set(table.headers.indices.filter { ["Signal", "Note"].contains(table.headers[$0]) })
        self.init(
            caption: caption, columns: table.headers, words: words,
            lines: table.rows.map { Line(head: $0.first ?? "", cells: Array($0.dropFirst())) }, notes: table.notes)
    }
}
