import Plans
import Testing

struct MetricNotHeldTests {
    private static let clicks = LintExample("clicks") { $0.metric = "Number of clicks and read time of each story" }
    private static let survey = LintExample("survey") {
        let binding = Target.Binding(indicator: "wres-7", measure: .bme)
        $0.targets = [aim(50, 55, .percent, "From 50% to 55%", binding: binding)]
    }

    private func findings(_ example: LintExample, held: Set<String>?) throws -> [LintFinding] {
        try LintExample.findings("metric-not-held", [FollowedAction(action: example.action)], held: held)
    }

    @Test func givenAFigureOfAnotherSystemThenItIsFound() throws {
        let findings = try findings(Self.clicks, held: ["wres-1"])
        #expect(findings.count == 1 && findings.first?.message.contains("“clicks”") == true)
    }

    @Test func givenATargetOnAnIndicatorWithoutDataThenItIsFoundAtItsLine() throws {
        #expect(try findings(Self.survey, held: ["wres-1"]).map(\.line) == [40])
        #expect(try findings(Self.survey, held: ["wres-7"]) == [])
    }

    @Test(arguments: [clicks, survey])
    func givenThatItIsNotKnownWhatIsHeldThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try findings(example, held: nil) == [])
    }

    @Test func givenAMetricOfTheExtractsThenNothingIsSaid() throws {
        #expect(try findings(.unchanged, held: ["wres-2"]) == [])
    }
}
