import Plans
import Testing

struct IndicatorWithoutActionTests {
    @Test func givenIndicatorsWithoutADirectLinkThenEachIsNamed() throws {
        let example = LintExample("seven are direct") {
            $0.links = (1...7).map { Link(.wres, "\($0)", .direct) } + [Link(.wres, "8", .indirect)]
        }
        let findings = try example.findings("indicator-without-action")
        #expect(findings.map(\.offendingText) == ["WRES indicator 8", "WRES indicator 9"])
        #expect(findings.map { $0.message.contains("indirectly") } == [true, false])
    }

    @Test func givenAllNineThenNothingIsSaid() throws {
        #expect(try LintExample.unchanged.findings("indicator-without-action") == [])
    }

    @Test func givenAPlanWithoutIndicatorsThenNothingIsSaid() throws {
        let themes = LintExample("themes") { $0.links = [Link(.theme, "Recruitment", .direct)] }
        #expect(try themes.findings("indicator-without-action") == [])
    }
}
