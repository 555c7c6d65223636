extension Cadence {
    /// As in “reviewed quarterly”.
    package var adverb: String {
        switch self {
        case .weekly: "weekly"
        case .monthly: "monthly"
        case .biMonthly: "every two months"
        case .quarterly: "quarterly"
        case .termly: "every four months"
        case .halfYearly: "twice a year"
        case .annual: "once a year"
        }
    }
}
