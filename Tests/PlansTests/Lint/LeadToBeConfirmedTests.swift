import Plans
import Testing

struct LeadToBeConfirmedTests {
    static let offending = [
        LintExample("only that") {
            $0.leads = Leads(unspecified: [Lead("names TBC", kind: .toBeConfirmed)])
        },
        LintExample("beside a post") {
            $0.leads.accountable = [Lead("to be confirmed", kind: .toBeConfirmed)]
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a group") {
            $0.leads = Leads(unspecified: [Lead("Race Equality Network", kind: .group)])
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("lead-to-be-confirmed")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("lead-to-be-confirmed") == [])
    }
}
