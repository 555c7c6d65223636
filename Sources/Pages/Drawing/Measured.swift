import Charts
import Indicators

/// How the values of one kind are drawn: scale, decimals, and what they are held against.
struct Measured: Sendable {
    let kind: Finding.Kind
    let rules: SignalRules
    /// What all the findings are compared with, in percent, where it is one and the same.
    let comparator: Double?

    init(_ findings: [Finding], rules: SignalRules) {
        kind = findings.first?.kind ?? .ratio
        self.rules = rules
        let comparators = Set(findings.compactMap(\.comparator))
        comparator = comparators.count == 1 ? comparators.first : nil
    }

    var scale: AxisScale {
        switch kind {
        case .ratio: .logarithmic
        case .share: .fromZero
        case .difference: .linear
        }
    }

    var format: ValueFormat {
        switch kind {
        case .ratio: ValueFormat(decimals: 2)
        case .share: ValueFormat(decimals: 1, suffix: "%")
        case .difference: ValueFormat(decimals: 1, suffix: " points")
        }
    }

    var valueLabel: String {
        switch kind {
        case .ratio: "Ratio"
        case .share: "Percentage"
        case .difference: "Percentage points"
        }
    }

    var reference: ReferenceLine? {
        switch kind {
        case .ratio: ReferenceLine(value: 1, label: "Parity")
        case .share: comparator.map { ReferenceLine(value: $0, label: "What it is compared with") }
        case .difference: ReferenceLine(value: 0, label: "No difference")
        }
    }

    var band: ReferenceBand? {
        guard kind == .ratio else { return nil }
        return ReferenceBand(low: rules.ratioLow, high: rules.ratioHigh, label: "Not treated as adverse")
    }
}
