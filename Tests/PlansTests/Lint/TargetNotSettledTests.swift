import Plans
import Testing

struct TargetNotSettledTests {
    static let offending = [
        LintExample("the target") {
            $0.targets = [aim(7, 5, .ratio, "From 7 to 5 times, to be agreed")]
        },
        LintExample("the metric") {
            $0.metric = "Target TBC after the data review"
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("the lead") {
            $0.leads = Leads(unspecified: [Lead("to be agreed", kind: .toBeConfirmed)])
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("target-not-settled")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("target-not-settled") == [])
    }
}
