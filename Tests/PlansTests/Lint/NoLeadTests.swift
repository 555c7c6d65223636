import Plans
import Testing

struct NoLeadTests {
    static let offending = [
        LintExample("no lead at all") {
            $0.leads = Leads()
        }
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a lead to be confirmed") {
            $0.leads = Leads(unspecified: [Lead("TBC", kind: .toBeConfirmed)])
        },
        LintExample("complete") {
            $0.leads = Leads()
            $0.status = .complete
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("no-lead")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("no-lead") == [])
    }
}
