import Plans
import Testing

struct NoMeasureTests {
    static let offending = [
        LintExample("empty cells") {
            ($0.measure, $0.metric, $0.targets) = (nil, nil, [])
        },
        LintExample("n/a") {
            ($0.measure, $0.metric, $0.targets) = ("N/A", "-", [])
        },
        LintExample("yes, and not how") {
            ($0.measure, $0.metric, $0.targets) = ("Yes", nil, [])
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a KPI") {
            ($0.measure, $0.metric, $0.targets) = (nil, nil, [])
            $0.kpis = ["share of panels with a trained member"]
        },
        LintExample("measured on an indicator") {
            ($0.measure, $0.metric, $0.targets) = (nil, nil, [])
            $0.links.append(Link(.wres, "7", .measuredOn))
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("no-measure")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("no-measure") == [])
    }
}
