/// A count as an audience may know it, with the range of true counts that it stands for. Only this target can make
/// one, so whatever is computed from released counts holds no more than the audience was allowed to see.
package struct ReleasedCount: Hashable, Sendable {
    package let value: Int
    package let low: Int
    package let high: Int

    package var isExact: Bool { low == high }

    init(exact count: Int) {
        self.init(value: count, low: count, high: count)
    }

    private init(value: Int, low: Int, high: Int) {
        (self.value, self.low, self.high) = (value, low, high)
    }

    /// 0 stays 0; any other count becomes the midpoint of its band of `base` (for 6: 1–6 → 3, 7–12 → 9). A
    /// function of the one count and of nothing else, so the same count is released alike wherever it stands.
    init(protecting count: Int, base: Int) {
        guard count > 0 else {
            self.init(exact: 0)
            return
        }
        let start = (count - 1) / base * base
        // A band that ends beyond the largest number ends there.
        let width = min(base, .max - start)
        self.init(value: start + width / 2 + width % 2, low: start + 1, high: start + width)
    }
}

/// What was released of one group: its two counts, or the reason why they are withheld.
package enum ReleasedPair: Hashable, Sendable {
    case given(events: ReleasedCount, of: ReleasedCount)
    case withheld(reason: String)
}

/// The counts behind one number, released to one audience. `Indicators` take nothing else.
package struct ReleasedCounts: Sendable {
    package let audience: Audience
    package let groups: [String: ReleasedPair]
    package let reference: [String: ReleasedPair]
    /// No count that enters the number was protected.
    package let isExact: Bool

    init(audience: Audience, groups: [String: ReleasedPair], reference: [String: ReleasedPair], isExact: Bool) {
        (self.audience, self.groups, self.reference, self.isExact) = (audience, groups, reference, isExact)
    }
}
