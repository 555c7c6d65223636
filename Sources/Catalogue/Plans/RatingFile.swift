import Plans

/// `plans/rating.yaml`: when delivery and impact get which colour.
enum RatingFile {
    static let path = "plans/rating.yaml"
    /// Ten years, in days.
    static let days = 0...3_650
    private static let percent = 0...100
    private static let times = 1...100

    static func read(_ file: Reader) -> RatingRules? {
        guard let fields = file.concept("delivery", "impact", "tolerance") else { return nil }
        let delivery = fields.required("delivery").flatMap(delivery)
        let impact = fields.required("impact").flatMap(ImpactRulesReader.read)
        let tolerance = fields.required("tolerance")?.integer(in: percent)
        guard let delivery, let impact, let tolerance else { return nil }
        return RatingRules(
            dates: delivery.dates, silence: delivery.silence, best: delivery.best, impact: impact,
            tolerance: Double(tolerance) / 100)
    }

    private static func delivery(
        _ reader: Reader
    ) -> (dates: RatingRules.Dates, silence: RatingRules.Silence, best: RatingRules.Best)? {
        let fields = reader.fields(
            "soon", "recent", "grace", "approximate-grace", "start", "step", "moves", "silence", "no-date", "best")
        guard let fields else { return nil }
        let dates = dates(fields)
        let silence = fields.required("silence").flatMap(silence)
        let best = best(fields)
        guard let dates, let silence, let best else { return nil }
        return (dates, silence, best)
    }

    private static func dates(_ fields: Fields) -> RatingRules.Dates? {
        let soon = fields.required("soon")?.integer(in: days)
        let recent = fields.required("recent")?.integer(in: days)
        let grace = fields.required("grace")?.integer(in: days)
        let approximate = fields.required("approximate-grace")?.integer(in: days)
        let start = fields.required("start").flatMap(limits)
        let step = fields.required("step").flatMap { colour($0, [.red, .amber]) }
        let moves = fields.required("moves").flatMap(moves)
        guard let soon, let recent, let grace, let approximate, let start, let step, let moves else { return nil }
        return RatingRules.Dates(
            soon: soon, recent: recent, grace: grace, approximateGrace: approximate, start: start, step: step,
            moves: moves)
    }

    /// The outer nil is a fault, the inner one means never.
    private static func moves(_ reader: Reader) -> Int?? {
        if reader.quietText == "never" { return .some(nil) }
        return reader.integer(in: times).map { .some($0) }
    }

    private static func silence(_ reader: Reader) -> RatingRules.Silence? {
        guard let fields = reader.fields("dated", "ongoing", "external", "review-grace") else { return nil }
        let dated = fields.required("dated").flatMap(limits)
        let ongoing = fields.required("ongoing").flatMap(limits)
        let external = fields.required("external")?.integer(in: days)
        let grace = fields.required("review-grace")?.integer(in: days)
        guard let dated, let ongoing, let external, let grace else { return nil }
        return RatingRules.Silence(dated: dated, ongoing: ongoing, external: external, reviewGrace: grace)
    }

    private static func limits(_ reader: Reader) -> RatingRules.Limits? {
        guard let fields = reader.fields("amber", "red") else { return nil }
        let amber = fields.required("amber")?.integer(in: days)
        let red = fields.required("red")?.integer(in: days)
        guard let amber, let red else { return nil }
        if red < amber { fields["red"]?.report("Red cannot come before amber.") }
        return RatingRules.Limits(amber: amber, red: red)
    }

    private static func best(_ fields: Fields) -> RatingRules.Best? {
        let noDate = fields.required("no-date").flatMap { $0.fields("unreported", "best") }
        let unreported = noDate?.required("unreported").flatMap { colour($0, [.amber, .notRated]) }
        let dateless = noDate?.required("best").flatMap { colour($0, [.amber, .green]) }
        let others = fields.required("best")
            .flatMap { $0.fields("external", "deferred", "complete-without-evidence", "measure-behind") }
        let external = others?.required("external").flatMap { colour($0, [.amber, .green]) }
        let deferred = others?.required("deferred").flatMap { colour($0, [.red, .amber, .green]) }
        let complete = others?.required("complete-without-evidence").flatMap {
            colour($0, [.amber, .green, .complete])
        }
        let measure = others?.required("measure-behind").flatMap { colour($0, [.red, .amber, .green]) }
        guard let unreported, let dateless, let external, let deferred, let complete, let measure else { return nil }
        return RatingRules.Best(
            noDate: dateless, noDateUnreported: unreported, external: external, deferred: deferred,
            completeWithoutEvidence: complete, measureBehind: measure)
    }

    /// One of some ratings.
    static func colour(_ reader: Reader, _ allowed: [Rating]) -> Rating? {
        reader.choice(of: allowed.map(\.rawValue)).flatMap(Rating.init(rawValue:))
    }
}
