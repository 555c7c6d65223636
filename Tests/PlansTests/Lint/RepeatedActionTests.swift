import Plans
import Testing

struct RepeatedActionTests {
    private func findings(_ texts: String...) throws -> [LintFinding] {
        let actions = texts.enumerated().map { index, text in
            var action = LintExample.sound("\(index + 1)", line: index + 1)
            action.text = text
            return FollowedAction(action: action)
        }
        return try LintExample.findings("repeated-action", actions)
    }

    @Test func givenTheSameWordsThenTheLaterNamesTheEarlier() throws {
        let findings = try findings(
            "Train every panel in fair shortlisting before the spring.", "Publish the pay gap.",
            "Train every panel in fair short\u{200B}listing",
            "TRAIN every panel – in fair shortlisting, before the spring")
        #expect(findings.map(\.action) == ["4"])
        #expect(findings.first?.message.contains("action 1.") == true)
    }

    @Test func givenAShortTextTwiceThenNothingIsSaid() throws {
        #expect(try findings("Publish the pay gap.", "Publish the pay gap.") == [])
    }

    @Test func givenOneMoreWordThenNothingIsSaid() throws {
        let first = "Train every panel in fair shortlisting before the spring"
        #expect(try findings(first, first + " again") == [])
    }
}
