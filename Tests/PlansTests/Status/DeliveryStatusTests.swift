import Testing
import Workforce

@testable import Plans

/// All rows are looked at on 1 July 2024 with the built-in rules.
struct DeliveryStatusTests {
    private let rules: PlanRules

    init() throws { rules = try Following.rules.get() }

    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let followed: FollowedAction
        let expected: String
        var cadence: Cadence?
        var since: String?
        var testDescription: String { name }

        init(
            _ name: String, _ action: Action, _ updates: [Update] = [], moves: [DateChange] = [],
            evidence: [String] = [], cadence: Cadence? = nil, since: String? = nil, says expected: String
        ) {
            let shown = evidence.map { Evidence(at: "\($0)T00:00:00Z", by: "a", text: "minute") }
            followed = FollowedAction(action: action, updates: updates, dateChanges: moves, evidence: shown)
            (self.name, self.expected, self.cadence, self.since) = (name, expected, cadence, since)
        }
    }

    @Test(arguments: [dated, near, reported, complete, open, waiting, dateless, stepped, fixed].flatMap(\.self))
    func givenAnActionThenItsRatingAndReasonAre(_ row: Row) throws {
        let rated = DeliveryStatus.of(
            row.followed, on: try Following.day("2024-07-01"), rules: rules.rating, cadence: row.cadence,
            since: try row.since.map(Following.day))
        #expect(rated.reason == row.expected)
        #expect(rated.reason.hasPrefix("\(rated.rating.words): "))
    }
}
