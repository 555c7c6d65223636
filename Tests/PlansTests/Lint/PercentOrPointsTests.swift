import Plans
import Testing

struct PercentOrPointsTests {
    static let offending = [
        LintExample("points called per cent") {
            $0.targets = [aim(40, 44, .percent, "4% increase a year (40% now, 44% next year)")]
        },
        LintExample("a decimal") {
            $0.targets = [aim(10, 7.5, .percent, "Reduce by 2.5 per cent (10% to 7.5%)")]
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("points") {
            $0.targets = [aim(40, 44, .percent, "4 percentage points increase, 40% to 44%")]
        },
        LintExample("only the two figures") {
            $0.targets = [aim(40, 44, .percent, "Increase from 40% to 44%")]
        },
        LintExample("really per cent") {
            $0.targets = [aim(40, 44, .percent, "10% increase, from 40% to 44%")]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("percent-or-points")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("percent-or-points") == [])
    }
}
