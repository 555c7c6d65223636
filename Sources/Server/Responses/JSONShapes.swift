import Disclosure
import Indicators
import Operations
import Pages
import Workforce

/// Findings beside what was asked for.
struct FindingsJSON: Encodable {
    let organisation: String
    let period: String
    let audience: String
    /// The path of the unit; absent for the whole organisation.
    let unit: String?
    let by: String?
    let findings: [Finding]
    /// The same of the years before.
    var earlier: [Finding]?
    /// The headline over the years.
    var trend: [Finding]?
    /// The headline for each part.
    var division: [Finding]?
    var sources: [Provenance]?

    init(_ question: Question, organisation: String, findings: [Finding], earlier: [Finding]? = nil) {
        let choices = question.choices
        self.organisation = organisation
        (period, audience) = (choices.period.label, choices.audience.rawValue)
        (unit, by) = (choices.unit?.path, choices.dimension)
        (self.findings, self.earlier) = (findings, earlier)
    }
}

struct PeriodsJSON: Encodable {
    /// The latest first.
    let periods: [String]
}

struct ImportsJSON: Encodable {
    /// The newest first.
    let imports: [ImportSummary]
}

struct UnitsJSON: Encodable {
    struct Unit: Encodable {
        let level: String
        let name: String
        let careGroup: String?
        /// What to give as `unit`.
        let path: String
    }

    let period: String
    let units: [Unit]

    init(_ choices: Choices) {
        period = choices.period.label
        units = choices.units.map {
            Unit(level: $0.level.rawValue, name: $0.name, careGroup: $0.careGroup, path: $0.path)
        }
    }
}
