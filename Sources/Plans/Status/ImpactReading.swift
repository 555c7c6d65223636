/// The colour of one reading, with its words.
struct ImpactReading {
    let reading: IndicatorReading
    let rating: Rating

    init(_ reading: IndicatorReading, _ rules: ImpactRules) {
        self.reading = reading
        rating = Self.rating(reading, rules)
    }

    private static func rating(_ reading: IndicatorReading, _ rules: ImpactRules) -> Rating {
        if reading.withheld != nil { return .notRated }
        if reading.change == .worse { return rules.worse }
        if reading.change == .better { return rules.better }
        switch (reading.size, reading.certainty) {
        case (.within, _): return rules.within
        case (.reverse, _): return rules.reverse
        case (.adverse, .chance), (.large, .chance): return rules.chance
        case (.adverse, .tooFew), (.large, .tooFew): return rules.tooFew
        case (.adverse, _): return rules.adverse
        case (.large, _): return rules.large
        case (nil, _): return .notRated
        }
    }

    /// `Likelihood of appointment is 1.52 times in 2024-25, adverse and unlikely to be chance, no clear change since
    /// before`
    var clause: String {
        if let withheld = reading.withheld {
            let reason = withheld.last == "." ? String(withheld.dropLast()) : withheld
            return "\(reading.name) cannot be given for \(reading.period): \(reason)"
        }
        let parts =
            ["\(reading.name) is \(reading.text) in \(reading.period)"] + [standing, movement].compactMap { $0 }
        return parts.joined(separator: ", ")
    }

    /// `Likelihood of appointment better than before`
    var brief: String {
        if reading.withheld != nil { return "\(reading.name) cannot be given" }
        return "\(reading.name) \(movement ?? standing ?? reading.text)"
    }

    private var standing: String? {
        let sure: String? =
            switch reading.certainty {
            case .clear: "unlikely to be chance"
            case .chance: "cannot be told from chance"
            case .tooFew: "too few people to tell"
            case nil: nil
            }
        switch reading.size {
        case .within: return "within the expected range"
        case .adverse: return ["adverse", sure].compactMap { $0 }.joined(separator: ", ")
        case .large: return ["strongly adverse", sure].compactMap { $0 }.joined(separator: ", ")
        case .reverse: return "the other way round"
        case nil: return reading.change == nil ? "with nothing to compare it with" : nil
        }
    }

    private var movement: String? {
        switch reading.change {
        case .better: "better than before"
        case .worse: "worse than before"
        case .unclear: "no change that can be told from chance"
        case nil: nil
        }
    }
}
