import Plans
import Testing

struct MeasuredElsewhereTests {
    static let offending = [
        LintExample("a link") {
            $0.links = [Link(.wres, "9", .direct), Link(.wres, "7", .measuredOn)]
        },
        LintExample("a bound target") {
            $0.links = [Link(.wres, "9", .direct)]
            $0.targets = [
                aim(52, 55, .percent, "Raise it", binding: Target.Binding(indicator: "wres-7", measure: .bme))
            ]
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("its own indicator") {
            $0.links = [Link(.wres, "7", .direct), Link(.wres, "7", .measuredOn)]
        },
        LintExample("no indicator of its own") {
            $0.links = [Link(.wres, "7", .measuredOn)]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("measured-elsewhere")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("measured-elsewhere") == [])
    }
}
