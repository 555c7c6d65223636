import Plans
import Testing

struct TargetWithoutBaselineTests {
    static let offending = [
        LintExample("a share") {
            $0.targets = [aim(nil, 10, .percent, "Raise the share to 10%")]
        }
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a count") {
            $0.targets = [aim(nil, 6, .count, "Hold six workshops")]
        },
        LintExample("with one") {
            $0.targets = [aim(6.5, 10, .percent, "Raise the share from 6.5% to 10%")]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("target-without-baseline")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("target-without-baseline") == [])
    }
}
