import Plans
import Testing

struct TargetAgainstBetterTests {
    static let offending = [
        LintExample("belief in fairness falls") {
            $0.targets = [
                aim(55, 50, .percent, "To 50%", binding: Target.Binding(indicator: "wres-7", measure: .bme))
            ]
        },
        LintExample("a ratio away from parity") {
            $0.targets = [
                aim(1.2, 1.5, .ratio, "To 1.5", binding: Target.Binding(indicator: "wres-3", measure: .value))
            ]
        },
        LintExample("more bullying, by its words") {
            $0.targets = [aim(18, 20, .percent, "Staff who experience bullying, from 18% to 20%")]
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("less bullying") {
            $0.targets = [aim(20, 18, .percent, "Staff who experience bullying, from 20% to 18%")]
        },
        LintExample("more reports of it") {
            $0.targets = [aim(18, 20, .percent, "Bullying that is reported, from 18% to 20%")]
        },
        LintExample("towards parity from below") {
            $0.targets = [
                aim(0.6, 0.9, .ratio, "To 0.9", binding: Target.Binding(indicator: "wres-3", measure: .value))
            ]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("target-against-better")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("target-against-better") == [])
    }
}
