import Plans
import Testing

struct TargetAgainstItsWordsTests {
    static let offending = [
        LintExample("a reduction that rises") {
            $0.targets = [aim(4, 6, .ratio, "Reduction of the disparity from x4 to x6")]
        },
        LintExample("an increase that falls") {
            $0.targets = [aim(55, 52, .percent, "Increase from 55% to 52%")]
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a reduction") {
            $0.targets = [aim(6, 4, .ratio, "Reduction of the disparity from x6 to x4")]
        },
        LintExample("a likelihood that rises as its ratio falls") {
            $0.targets = [aim(1.6, 1, .ratio, "Increase the likelihood, now 1.6 times lower, to the same")]
        },
        LintExample("a negative difference") {
            $0.targets = [aim(-8, -3, .percentagePoints, "Reduce the difference from -8 to -3 points")]
        },
        LintExample("both words") {
            $0.targets = [aim(4, 6, .percent, "Reduce the gap by raising the share from 4% to 6%")]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("target-against-its-words")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("target-against-its-words") == [])
    }
}
