import Plans
import Testing

struct TargetEqualsBaselineTests {
    static let offending = [
        LintExample("the same figure") {
            $0.targets = [aim(52, 52, .percent, "Increase from 52% to 52%")]
        }
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("to be kept") {
            $0.targets = [aim(52, 52, .percent, "Maintain it at 52%")]
        },
        LintExample("no baseline") {
            $0.targets = [aim(nil, 52, .percent, "Reach 52%")]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("target-equals-baseline")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("target-equals-baseline") == [])
    }
}
