import Charts
import Indicators

/// The share of the compared group in each band with its interval, for counts that are protected.
enum BandIntervals {
    static func chart(
        _ entries: [BandRows.Entry], id: String, title: String, _ rules: SignalRules
    ) -> IntervalChart {
        let measured = Measured(entries.map(\.finding), rules: rules)
        return IntervalChart(
            id: id, title: title,
            description: entries.map { "\($0.label): \($0.finding.valueWords)" }.joined(separator: "; ") + ".",
            rows: entries.map { entry in
                IntervalRow(
                    label: entry.label, value: entry.finding.value, low: entry.finding.interval?.low,
                    high: entry.finding.interval?.high, marker: entry.finding.marker, note: entry.finding.withheld)
            },
            scale: measured.scale, format: measured.format, rowHeading: "Pay band",
            valueLabel: measured.valueLabel, reference: measured.reference,
            markerKey: MarkerShape.key(of: entries.map(\.finding)), width: 720)
    }
}
