/// A line across a chart that values are compared with, such as parity, an overall share or a target.
package struct ReferenceLine: Sendable, Equatable {
    /// Where the line stands, in the unit of the chart; a value that is not finite is not drawn.
    package let value: Double
    /// What the line means, for the key.
    package let label: String

    package init(value: Double, label: String) {
        self.value = value
        self.label = label
    }

    var isDrawable: Bool { value.isFinite }

    func text(_ format: ValueFormat) -> String { "\(label): \(format.text(value))" }
}

/// A shaded range on a chart, such as the range in which a ratio is not treated as adverse.
package struct ReferenceBand: Sendable, Equatable {
    /// The lower edge, in the unit of the chart.
    package let low: Double
    /// The upper edge, in the unit of the chart.
    package let high: Double
    /// What the range means, for the key.
    package let label: String

    package init(low: Double, high: Double, label: String) {
        self.low = min(low, high)
        self.high = max(low, high)
        self.label = label
    }

    var isDrawable: Bool { low.isFinite && high.isFinite }

    func text(_ format: ValueFormat) -> String { "\(label): \(format.text(low)) to \(format.text(high))" }
}
