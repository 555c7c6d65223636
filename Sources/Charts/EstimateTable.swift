/// Values with intervals as a table: signal and note columns stand only where they say something.
struct EstimateTable: Sendable {
    typealias Row = (label: String, estimate: Estimate, marker: MarkerShape, note: String?)

    let rowHeading: String
    let valueLabel: String
    let format: ValueFormat
    let markerKey: [MarkerMeaning]
    let notes: [String]

    func table(of rows: [Row]) -> ChartTable {
        let hasNotes = rows.contains { $0.note != nil }
        var headers = [rowHeading, valueLabel, "Low", "High"]
        if !markerKey.isEmpty { headers.append("Signal") }
        if hasNotes { headers.append("Note") }
        return ChartTable(headers: headers, rows: rows.map { cells($0, hasNotes) }, notes: notes)
    }

    private func cells(_ row: Row, _ hasNotes: Bool) -> [String] {
        var cells = [row.label, row.estimate.value.map(format.text) ?? "no value"]
        cells += ends(row.estimate)
        if !markerKey.isEmpty { cells.append(markerKey.first { $0.shape == row.marker }?.meaning ?? "none") }
        if hasNotes { cells.append(row.note ?? "none") }
        return cells
    }

    private func ends(_ estimate: Estimate) -> [String] {
        guard estimate.value != nil, estimate.hasInterval else { return ["no interval", "no interval"] }
        return [
            estimate.low.map(format.text) ?? "no lower limit", estimate.high.map(format.text) ?? "no upper limit",
        ]
    }
}
