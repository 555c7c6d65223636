import Plans
import Testing

struct FixedDateMovedTests {
    private static let action = FollowedAction(action: LintExample.sound("1.1"))

    private static func change(fixed: Bool, to month: Int) -> DateChange {
        let from = DueDate(
            .month, end: PartialDate(year: 2025, month: 10), isFixedNationally: fixed, text: "October 2025")
        return DateChange(
            at: "2025-05-01T09:00:00Z", by: "officer", from: from,
            to: DueDate(.month, end: PartialDate(year: 2025, month: month)), reason: "no time")
    }

    @Test func givenANationalDateThatWasMovedThenItIsFound() throws {
        let changes = ["1.1": [Self.change(fixed: true, to: 12)]]
        let findings = try LintExample.findings("fixed-date-moved", [Self.action], dateChanges: changes)
        #expect(findings.map(\.severity) == [.problem])
        #expect(findings.first?.message.contains("31 October 2025 to 31 December 2025") == true)
    }

    @Test func givenTheChangeWithTheActionThenItIsFoundToo() throws {
        var action = Self.action
        action.dateChanges = [Self.change(fixed: true, to: 12)]
        #expect(try LintExample.findings("fixed-date-moved", [action]).count == 1)
    }

    @Test(arguments: [(false, 12), (true, 10)])
    func givenAnOwnDateOrTheSameDateThenNothingIsSaid(_ fixed: Bool, _ month: Int) throws {
        let changes = ["1.1": [Self.change(fixed: fixed, to: month)]]
        #expect(try LintExample.findings("fixed-date-moved", [Self.action], dateChanges: changes) == [])
    }
}
