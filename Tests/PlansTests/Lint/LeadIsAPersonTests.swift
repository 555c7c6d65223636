import Plans
import Testing

struct LeadIsAPersonTests {
    static let offending = [
        LintExample("a name") {
            $0.leads.responsible = [Lead("Robin Example", kind: .person)]
        },
        LintExample("a name with a post") {
            $0.leads.accountable = [Lead("Robin Example", kind: .person, post: "Chief Nurse")]
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a post") {
            $0.leads.accountable = [Lead("Chief Nurse", kind: .role)]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("lead-is-a-person")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("lead-is-a-person") == [])
    }
}
