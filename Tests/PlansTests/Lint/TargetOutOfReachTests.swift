import Plans
import Testing

struct TargetOutOfReachTests {
    private func findings(_ reach: TargetOutlook.Reach) throws -> [LintFinding] {
        let action = LintExample.sound("1.1")
        let outlook = TargetOutlook(
            action: "1.1", target: try #require(action.targets.first), present: 1.6, ratePerYear: -0.05,
            projected: 1.55, reach: reach, reason: "It falls by 0.05 a year and would be 1.55 in March 2026.")
        return try LintExample.findings("target-out-of-reach", [FollowedAction(action: action)], outlook: [outlook])
    }

    @Test func givenATargetOutOfReachThenItIsFoundWithTheReason() throws {
        let findings = try findings(.no)
        #expect(findings.count == 1 && findings.first?.message.contains("1.55 in March 2026") == true)
    }

    @Test(arguments: [TargetOutlook.Reach.yes, .unknown])
    func givenOneWithinReachOrUnknownThenNothingIsSaid(_ reach: TargetOutlook.Reach) throws {
        #expect(try findings(reach) == [])
    }
}
