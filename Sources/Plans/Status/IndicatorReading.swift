/// What an indicator says at one time, in the words that the door let through. A plain value: findings are made
/// elsewhere.
package struct IndicatorReading: Hashable, Sendable {
    /// How far from parity. Nil in a reading where nothing can be compared.
    package enum Size: String, CaseIterable, Sendable {
        case within, adverse, large, reverse
    }

    package enum Certainty: String, CaseIterable, Sendable {
        /// Unlikely to be chance.
        case clear
        /// Cannot be told from chance.
        case chance
        case tooFew = "too-few"
    }

    /// Against the reading before. “No clear change” is not “no change”.
    package enum Change: String, CaseIterable, Sendable {
        case better, worse
        case unclear = "no-clear-change"
    }

    /// `wres-2`
    package var indicator: String
    package var name: String
    /// `2024-25`; sorts in the order of time.
    package var period: String
    /// As shown to its reader: `1.52 times`.
    package var text: String
    package var number: Double?
    package var size: Size?
    package var certainty: Certainty?
    /// Nil where there is nothing earlier to compare with.
    package var change: Change?
    /// Why there is no number.
    package var withheld: String?

    package init(
        indicator: String, name: String, period: String, text: String, number: Double? = nil, size: Size? = nil,
        certainty: Certainty? = nil, change: Change? = nil, withheld: String? = nil
    ) {
        (self.indicator, self.name, self.period, self.text) = (indicator, name, period, text)
        (self.number, self.size, self.certainty) = (number, size, certainty)
        (self.change, self.withheld) = (change, withheld)
    }
}
