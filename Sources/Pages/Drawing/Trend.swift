import Charts
import Indicators
import Workforce

/// One number over the years, the oldest first.
package struct Trend: Sendable {
    let findings: [Finding]

    /// - Parameter findings: of one indicator, variant and unit, in any order.
    package init(_ findings: [Finding]) {
        self.findings = findings.sorted { $0.period < $1.period }
    }

    var latest: Finding? { findings.last }

    func small(id: String, rules: SignalRules) -> SmallTrend {
        let measured = Measured(findings, rules: rules)
        return SmallTrend(
            id: id, title: title, description: description, points: points, scale: measured.scale,
            format: measured.format, valueLabel: measured.valueLabel, reference: measured.reference,
            band: measured.band)
    }

    func full(id: String, rules: SignalRules) -> TrendChart {
        let measured = Measured(findings, rules: rules)
        return TrendChart(
            id: id, title: title, description: description, points: points, scale: measured.scale,
            format: measured.format, valueLabel: measured.valueLabel, reference: measured.reference,
            band: measured.band, markerKey: MarkerShape.key(of: findings), width: 720)
    }

    private var points: [TrendPoint] {
        findings.map { finding in
            TrendPoint(
                label: finding.period.label, value: finding.value, low: finding.interval?.low,
                high: finding.interval?.high, reason: finding.withheld, marker: finding.marker)
        }
    }

    private var title: String {
        guard let first = findings.first, let last = findings.last else { return "Nothing to show" }
        let years =
            first.period == last.period
            ? "in \(last.period.label)" : "from \(first.period.label) to \(last.period.label)"
        return "\(last.definition.shortTitle), \(last.variant.title.prefix(1).lowercased())"
            + "\(last.variant.title.dropFirst()), \(years)"
    }

    private var description: String {
        findings.map { "\($0.period.label): \($0.valueWords)" }.joined(separator: "; ") + "."
    }
}
