/// What a reader has chosen to look at, as it stands in an address: nil is the default.
package struct Choice: Hashable, Sendable {
    package enum Name: String, CaseIterable, Sendable {
        case period, unit, by, audience
    }

    package var period: String?
    /// A unit's path, such as `Surgery / Theatres`.
    package var unit: String?
    package var by: String?
    package var audience: String?

    package init(period: String? = nil, unit: String? = nil, by: String? = nil, audience: String? = nil) {
        (self.period, self.unit, self.by, self.audience) = (period, unit, by, audience)
    }

    package var query: [(name: String, value: String)] {
        let values: [(Name, String?)] = [(.period, period), (.unit, unit), (.by, by), (.audience, audience)]
        return values.compactMap { name, value in value.map { (name.rawValue, $0) } }
    }

    /// The same, not divided.
    package var undivided: Choice { Choice(period: period, unit: unit, audience: audience) }
}
