import Plans
import Testing

struct LeadHoldsTooMuchTests {
    private func findings(_ count: Int, _ change: (inout Action) -> Void = { _ in }) throws -> [LintFinding] {
        let actions = (1...count).map { number in
            var action = LintExample.sound("1.\(number)", line: number)
            change(&action)
            return FollowedAction(action: action)
        }
        return try LintExample.findings("lead-holds-too-much", actions)
    }

    @Test func givenNineActionsOfOneLeadThenItIsSaidOnce() throws {
        let findings = try findings(9)
        #expect(findings.count == 1)
        #expect(findings.first?.offendingText == "Head of Resourcing" && findings.first?.action == nil)
        #expect(findings.first?.message.contains("9 open actions") == true)
    }

    @Test func givenEightThenNothingIsSaid() throws { #expect(try findings(8) == []) }

    @Test func givenNineThatAreCompleteThenNothingIsSaid() throws {
        #expect(try findings(9) { $0.status = .complete } == [])
    }

    @Test func givenTheLeadTwiceInAnActionThenItCountsOnce() throws {
        let twice = try findings(8) { $0.leads.accountable = [Lead("HEAD of Resourcing", kind: .role)] }
        #expect(twice == [])
    }
}
