/// Where the rows of a chart with horizontal rows stand: a column of labels, the plot, a column of figures.
struct RowLayout: Sendable {
    struct Row: Sendable {
        let label: Wrapping
        let figures: Wrapping
        let remark: Wrapping?
        let middle: Double
    }

    /// What a row says: its label on the left, its figures and a remark under them on the right.
    typealias Content = (label: String, figures: String, remark: String?)

    let rows: [Row]
    let area: Box

    init(_ contents: [Content], width: Double, top: Double) {
        let labels = Self.column(contents.map(\.label), atMost: width * 0.32)
        let figures = Self.column(contents.map(\.figures), atMost: width * 0.36)
        var placed: [Row] = []
        var next = top
        for content in contents {
            let row = Self.row(content, labels, figures, from: next)
            placed.append(row)
            next += Self.height(row.label, row.figures, row.remark)
        }
        rows = placed
        area = Box(
            left: labels + Self.gap, top: top, right: width - figures - Self.gap,
            bottom: max(next, top + Self.least))
    }

    /// Where the column of figures starts.
    var figuresLeft: Double { area.right + Self.gap }

    private static func row(_ content: Content, _ labels: Double, _ figures: Double, from top: Double) -> Row {
        let label = Wrapping(content.label, width: labels, size: Words.normal, atMost: 3)
        let text = Wrapping(content.figures, width: figures, size: Words.normal, atMost: 2)
        let remark = content.remark.map { Wrapping($0, width: figures, size: Words.small, atMost: 2) }
        return Row(
            label: label, figures: text, remark: remark, middle: top + height(label, text, remark) / 2)
    }

    static func height(of row: Row) -> Double { height(row.label, row.figures, row.remark) }

    private static func height(_ label: Wrapping, _ figures: Wrapping, _ remark: Wrapping?) -> Double {
        let lines = max(label.lines.count, figures.lines.count + (remark?.lines.count ?? 0), 1)
        return max(Double(lines) * Words.lineHeight + 14, least)
    }

    private static func column(_ texts: [String], atMost limit: Double) -> Double {
        let widest = texts.map { TextMeasure.width($0.prefix(200), size: Words.normal) }.max() ?? 0
        return min(max(widest, 60), limit).rounded(.up)
    }

    private static let gap = 16.0
    private static let least = 38.0
}
