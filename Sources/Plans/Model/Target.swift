/// A unit in which targets and baselines are counted.
package enum Unit: String, CaseIterable, Sendable {
    case percent
    case percentagePoints = "percentage-points"
    case ratio, count
    /// An aim in words alone.
    case text
}

/// What is to be reached: from where, to where, by when.
package struct Target: Hashable, Sendable {
    package var metric: String
    package var baseline: Double?
    package var target: Double?
    package var unit: Unit
    package var by: PartialDate?
    /// The words that were printed.
    package var text: String
    /// Line of the document; nil for one that was entered here.
    package var line: Int?
    package var binding: Binding?

    package init(
        metric: String, baseline: Double? = nil, target: Double? = nil, unit: Unit, by: PartialDate? = nil,
        text: String, line: Int? = nil, binding: Binding? = nil
    ) {
        (self.metric, self.baseline, self.target, self.unit) = (metric, baseline, target, unit)
        (self.by, self.text, self.line, self.binding) = (by, text, line, binding)
    }

    /// The number of an indicator that it follows.
    package struct Binding: Hashable, Sendable {
        /// Which number of the finding.
        package enum Measure: String, CaseIterable, Sendable {
            /// The ratio, or the difference between the groups.
            case value
            case bme, white
        }

        /// `wres-7`
        package var indicator: String
        /// `without-international`; nil for the headline.
        package var variant: String?
        package var measure: Measure

        package init(indicator: String, variant: String? = nil, measure: Measure) {
            (self.indicator, self.variant, self.measure) = (indicator, variant, measure)
        }
    }
}

/// A figure that the plan quotes as where it starts from.
package struct Baseline: Hashable, Sendable {
    /// `1` to `9`, where it stands under a WRES indicator.
    package var indicator: String?
    package var label: String
    package var white: Double?
    package var bme: Double?
    package var ratio: Double?
    package var value: Double?
    /// As printed: `2022`, `2023/24`.
    package var year: String?
    package var unit: Unit
    package var line: Int?

    package init(
        indicator: String? = nil, label: String, white: Double? = nil, bme: Double? = nil, ratio: Double? = nil,
        value: Double? = nil, year: String? = nil, unit: Unit, line: Int? = nil
    ) {
        (self.indicator, self.label, self.white, self.bme) = (indicator, label, white, bme)
        (self.ratio, self.value, self.year, self.unit, self.line) = (ratio, value, year, unit, line)
    }
}
