/// A count of events among a count of people, cases or posts: 0 ≤ events ≤ of. Both are kept; the share is derived.
package struct Proportion: Hashable, Sendable {
    /// How many have the event.
    package let events: Int
    /// How many could have had it. May be 0, and then there is no share.
    package let of: Int

    /// Nil unless 0 ≤ `events` ≤ `of`.
    package init?(events: Int, of: Int) {
        guard events >= 0, events <= of else { return nil }
        self.events = events
        self.of = of
    }

    /// The share, 0 to 1; nil of an empty group.
    package var value: Double? {
        of > 0 ? Double(events) / Double(of) : nil
    }

    /// How many do not have the event.
    package var others: Int { of - events }
}
