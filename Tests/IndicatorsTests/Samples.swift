import Counting
import Disclosure
import Foundation
import Indicators
import Workforce

/// Counts as a test writes them: events and people of one group.
typealias Counted = (events: Int, of: Int)

/// What a test asks for; all of it has a default except the counts.
struct Sample {
    var definition = Definitions.appointment
    var variant = 0
    var unit = OrganisationUnit(level: .organisation, name: "Example Trust")
    var part: Finding.Part?
    var compared = "bme"
    var comparedLabel = "BME"
    var audience = Audience.analyst
    var base = 6

    /// The settings of `signals.yaml`.
    static let rules = SignalRules(
        ratioLow: 0.80, ratioHigh: 1.25, ratioLarge: 2.0, gapAdverse: 3, gapLarge: 6, fewEvents: 5, fewPeople: 20)
    static let labels = GroupLabels(white: "White", bme: "BME", unknown: "Unknown", note: "")

    /// White people beside the compared group: likelihood, experience, progression.
    func finding(white: Counted, compared other: Counted) -> Finding {
        finding(
            GroupCounts(groups: ["white": pair(white), compared: pair(other)], entering: ["white", compared]))
    }

    /// A group beside the same group elsewhere: share, representation.
    func finding(_ group: Counted, beside reference: Counted?) -> Finding {
        finding(
            GroupCounts(
                groups: [compared: pair(group)], reference: reference.map { [compared: pair($0)] } ?? [:],
                entering: [compared]))
    }

    /// Whichever of the two the measure asks for.
    func finding(_ first: Counted, _ second: Counted) -> Finding {
        switch definition.measure {
        case .share, .representation: finding(first, beside: second)
        case .likelihood, .experience, .progression: finding(white: first, compared: second)
        }
    }

    func finding(_ counts: GroupCounts) -> Finding {
        let maker = FindingMaker(rules: Self.rules, labels: Self.labels)
        return maker.finding(subject, from: door.release(counts, organisationLevel: unit.level == .organisation))
    }

    var subject: FindingMaker.Subject {
        FindingMaker.Subject(
            definition: definition, variant: definition.variants[variant], period: Self.year, unit: unit, part: part,
            compared: compared, comparedLabel: comparedLabel)
    }

    /// Analysts see all counts, the board those of 8 and more, the public none.
    private var door: Door {
        let rows: [Audience: DisclosurePolicy.Row] = [
            .analyst: .init(organisation: .exact, unit: .exact),
            .board: .init(organisation: .exactFrom(8), unit: .protected),
        ]
        return Door(policy: DisclosurePolicy(base: base, smallGroup: 10, rows: rows), audience: audience)
    }

    private func pair(_ counted: Counted) -> GroupCounts.Pair {
        GroupCounts.Pair(events: counted.events, of: counted.of)
    }

    private static let year: FinancialYear = {
        guard let year = FinancialYear(startYear: 2024) else { preconditionFailure("2024 is a year") }
        return year
    }()
}

extension Finding {
    /// As the API writes it, with the keys in order.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
