import Plans
import Testing

struct ObjectiveMismatchTests {
    static let offending = [
        LintExample("training under bullying") {
            $0.objective = "Reduce bullying and harassment at work."
            $0.text = "Offer the leadership programme and other development opportunities to recruits from abroad."
            ($0.measure, $0.metric, $0.targets) = ("Share of people on a training course", nil, [])
        },
        LintExample("pay under speaking up") {
            $0.objective = "Help staff to speak up."
            $0.text = "Publish the ethnicity pay gap and review equal pay claims."
            ($0.measure, $0.metric, $0.targets) = (nil, nil, [])
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("speaking up under bullying") {
            $0.objective = "Reduce bullying and harassment at work."
            $0.text = "Promote mediation and the freedom to speak up guardian."
        },
        LintExample("no topic in the objective") {
            $0.objective = "Be a better place."
        },
        LintExample("the measure serves it") {
            $0.objective = "Reduce bullying and harassment at work."
            $0.text = "Offer the leadership programme and other development opportunities to managers."
            $0.metric = "Fewer cases of bullying"
        },
        LintExample("one word is not enough") {
            $0.objective = "Reduce bullying and harassment at work."
            $0.text = "Appoint an apprentice to the team."
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("objective-mismatch")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("objective-mismatch") == [])
    }
}
