/// Where a number begins to be called adverse, and when it rests on too few people to tell. Settings of
/// `signals.yaml`, each with its source there.
package struct SignalRules: Hashable, Sendable {
    /// The four-fifths band of a ratio; `high` is 1 over `low`.
    package let ratioLow: Double
    package let ratioHigh: Double
    /// A ratio above this is called large; a share below its inverse of the reference likewise.
    package let ratioLarge: Double
    /// Differences in percentage points.
    package let gapAdverse: Double
    package let gapLarge: Double
    /// Fewer events in a group, or fewer people in it, are too few to tell where the interval includes parity.
    package let fewEvents: Int
    package let fewPeople: Int

    package init(
        ratioLow: Double, ratioHigh: Double, ratioLarge: Double, gapAdverse: Double, gapLarge: Double,
        fewEvents: Int, fewPeople: Int
    ) {
        (self.ratioLow, self.ratioHigh, self.ratioLarge) = (ratioLow, ratioHigh, ratioLarge)
        (self.gapAdverse, self.gapLarge) = (gapAdverse, gapLarge)
        (self.fewEvents, self.fewPeople) = (fewEvents, fewPeople)
    }
}

/// What a trust calls the groups. The words are a setting, since trusts differ and for reasons.
package struct GroupLabels: Hashable, Sendable {
    package let white: String
    package let bme: String
    package let unknown: String
    /// A note on the words, for the foot of a page.
    package let note: String

    package init(white: String, bme: String, unknown: String, note: String) {
        (self.white, self.bme, self.unknown, self.note) = (white, bme, unknown, note)
    }
}
