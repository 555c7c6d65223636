import Plans
import Testing

struct CompleteWithoutEvidenceTests {
    private static let complete = LintExample("complete") { $0.status = .complete }

    @Test func givenACompleteActionWithNothingToShowThenItIsFound() throws {
        #expect(try Self.complete.findings("complete-without-evidence").count == 1)
    }

    @Test func givenEvidenceThenNothingIsSaid() throws {
        let evidence = Evidence(at: "2025-05-01T09:00:00Z", by: "officer", text: "Minute 4 of the committee")
        let action = FollowedAction(action: Self.complete.action, evidence: [evidence])
        #expect(try LintExample.findings("complete-without-evidence", [action]) == [])
    }

    @Test func givenAnOpenActionThenNothingIsSaid() throws {
        #expect(try LintExample.unchanged.findings("complete-without-evidence") == [])
    }
}
