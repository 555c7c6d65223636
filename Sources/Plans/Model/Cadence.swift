/// How often something happens: a forum meets, a figure is reported.
package enum Cadence: String, CaseIterable, Sendable {
    case weekly, monthly
    /// Every two months.
    case biMonthly = "bi-monthly"
    case quarterly
    case termly
    case halfYearly = "half-yearly"
    case annual

    /// Whole months from one time to the next; nil for a week.
    package var months: Int? {
        switch self {
        case .weekly: nil
        case .monthly: 1
        case .biMonthly: 2
        case .quarterly: 3
        case .termly: 4
        case .halfYearly: 6
        case .annual: 12
        }
    }
}
