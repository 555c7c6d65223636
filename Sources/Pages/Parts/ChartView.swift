import Charts

/// A chart with its table twin, closed up beneath it.
struct ChartView: Sendable {
    let svg: String
    /// Too wide for a narrow screen, so it can be moved sideways there.
    let isWide: Bool
    let summary: String
    let table: TableView

    init(_ chart: some Chart, isWide: Bool = true, summary: String = "The same as a table") {
        svg = chart.svg
        (self.isWide, self.summary) = (isWide, summary)
        table = TableView(chart.table, caption: chart.title)
    }
}
