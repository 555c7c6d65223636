import Plans
import Testing

struct StatusMissingTests {
    private func findings(_ states: ActionStatus...) throws -> [LintFinding] {
        let actions = states.enumerated().map { index, state in
            var action = LintExample.sound("1.\(index + 1)")
            action.status = state
            return FollowedAction(action: action)
        }
        return try LintExample.findings("status-missing", actions)
    }

    @Test func givenOneWithoutAStatusThenItIsNamed() throws {
        #expect(try findings(.new, .notStated, .ongoing).map(\.action) == ["1.2"])
    }

    @Test func givenNoneWithAStatusThenThePlanIsNamedOnce() throws {
        let findings = try findings(.notStated, .notStated)
        #expect(findings.map(\.action) == [nil] && findings.first?.offendingText == "Our plan")
    }

    @Test func givenAllWithAStatusThenNothingIsSaid() throws { #expect(try findings(.new, .complete) == []) }

    @Test func givenAnUpdateThatSaysItThenNothingIsSaid() throws {
        var action = LintExample.sound("1.1")
        action.status = .notStated
        let update = Update(at: "2025-05-01T09:00:00Z", by: "officer", status: .ongoing, note: "Begun.")
        #expect(try LintExample.findings("status-missing", [FollowedAction(action: action, updates: [update])]) == [])
    }
}
