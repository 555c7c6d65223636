import Indicators

/// `signals.yaml`: where a number begins to be called adverse.
enum SignalsFile {
    static let path = "signals.yaml"
    /// How closely `high` must be 1 over `low`.
    static let tolerance = 1e-9
    /// What can be called few.
    private static let few = 0...1000

    static func read(_ file: Reader) -> SignalRules? {
        guard let fields = file.concept("ratio", "gap", "few") else { return nil }
        let ratio = fields.required("ratio").flatMap(ratio)
        let gap = fields.required("gap").flatMap(gap)
        let few = fields.required("few").flatMap(few)
        guard let ratio, let gap, let few else { return nil }
        return SignalRules(
            ratioLow: ratio.low, ratioHigh: ratio.high, ratioLarge: ratio.large, gapAdverse: gap.adverse,
            gapLarge: gap.large, fewEvents: few.events, fewPeople: few.people)
    }

    private static func ratio(_ reader: Reader) -> (low: Double, high: Double, large: Double)? {
        guard let fields = reader.fields("low", "high", "large") else { return nil }
        let low = fields.required("low")?.number()
        let high = fields.required("high")?.number()
        let large = fields.required("large")?.number()
        guard let low, let high, let large else { return nil }
        if low >= 1 { fields["low"]?.report("The lower bound must be below 1.") }
        if abs(high - 1 / low) > tolerance { fields["high"]?.report("The upper bound must be 1 divided by \"low\".") }
        if large <= high { fields["large"]?.report("What is called large must be above \"high\".") }
        return (low, high, large)
    }

    private static func gap(_ reader: Reader) -> (adverse: Double, large: Double)? {
        guard let fields = reader.fields("adverse", "large") else { return nil }
        let adverse = fields.required("adverse")?.number()
        let large = fields.required("large")?.number()
        guard let adverse, let large else { return nil }
        if large <= adverse { fields["large"]?.report("What is called large must be above \"adverse\".") }
        return (adverse, large)
    }

    private static func few(_ reader: Reader) -> (events: Int, people: Int)? {
        guard let fields = reader.fields("events", "people") else { return nil }
        let events = fields.required("events")?.integer(in: few)
        let people = fields.required("people")?.integer(in: few)
        guard let events, let people else { return nil }
        return (events, people)
    }
}
