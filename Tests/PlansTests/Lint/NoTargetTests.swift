import Plans
import Testing

struct NoTargetTests {
    static let offending = [
        LintExample("a metric alone") {
            $0.targets = []
        },
        LintExample("an aim in words") {
            $0.targets = [aim(nil, nil, .text, "An increase in uptake")]
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("no measure is another rule") {
            ($0.measure, $0.metric, $0.targets) = (nil, nil, [])
        },
        LintExample("zero") {
            $0.targets = [aim(nil, 0, .percent, "Zero difference")]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("no-target")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("no-target") == [])
    }
}
