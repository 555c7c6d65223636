import Charts
import Indicators
import Workforce

/// One number for each unit, band or category, drawn with its interval.
struct Division: Sendable {
    /// More rows than this are left to the JSON and the command line.
    static let longest = 60

    let id: String
    let title: String
    let rowHeading: String
    let findings: [Finding]
    let rules: SignalRules

    var shown: [Finding] { Array(findings.prefix(Self.longest)) }

    var chart: IntervalChart {
        let measured = Measured(shown, rules: rules)
        return IntervalChart(
            id: id, title: title, description: description, rows: shown.map(row), scale: measured.scale,
            format: measured.format, rowHeading: rowHeading, valueLabel: measured.valueLabel,
            reference: measured.reference, band: measured.band,
            markerKey: MarkerShape.key(of: shown), width: 720)
    }

    private func row(_ finding: Finding) -> IntervalRow {
        IntervalRow(
            label: finding.partLabel, value: finding.value, low: finding.interval?.low,
            high: finding.interval?.high, marker: finding.marker, note: finding.withheld)
    }

    private var description: String {
        let given = shown.filter { $0.value != nil }
        guard let low = given.min(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
            let high = given.max(by: { ($0.value ?? 0) < ($1.value ?? 0) })
        else { return "No number can be given for any of the \(shown.count) rows." }
        return "\(given.count) of \(shown.count) rows have a number, from \(low.valueWords) (\(low.partLabel)) "
            + "to \(high.valueWords) (\(high.partLabel))."
    }
}

extension Finding {
    /// What tells it from the other findings of a division.
    var partLabel: String { part?.label ?? unit.path }
}
