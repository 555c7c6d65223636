import Plans
import Testing

struct UnfinishedSentenceTests {
    static let offending = [
        LintExample("a dash") {
            $0.text = "Find who is ready for a senior post and support them –"
        },
        LintExample("a comma") {
            $0.text = "Review the forms, the panels,"
        },
        LintExample("a joining word") {
            $0.metric = "Number of cases and"
        },
        LintExample("a preposition without a full stop") {
            $0.kpis = ["Better survey scores relating to"]
        },
        LintExample("an article with a full stop") {
            $0.sustainability = "It will become part of the."
        },
        LintExample("a bracket") {
            $0.text = "Review the forms (with the network and publish the answers."
        },
        LintExample("a bracket in a lead") {
            $0.leads = Leads(unspecified: [Lead("Head of Data (Workfor", kind: .role)])
        },
        LintExample("a lead that begins in the middle") {
            $0.leads = Leads(unspecified: [Lead("and Equality", kind: .role)])
        },
        LintExample("a condition without an end") {
            $0.measure = "Posts are compared with the adverts, and if the advert is not there."
        },
        LintExample("a colon with nothing after it") {
            $0.metric = "The figures include:"
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a bracket that is closed") {
            $0.text = "Review the forms (with the network) and publish the answers"
        },
        LintExample("a colon before a list") {
            $0.metric = "The figures include:"
            $0.kpis = ["number of cases"]
        },
        LintExample("items of a list") {
            $0.kpis = ["number of cases;", "number of people; and", "what they said"]
        },
        LintExample("a preposition that ends a sentence") {
            $0.text = "Publish rules that staff can rely on."
        },
        LintExample("a condition that is one") {
            $0.measure = "Posts are compared with the adverts, and the test is repeated if needed."
        },
        LintExample("a condition with its end") {
            $0.measure = "Posts are compared with the adverts, and if one is not there, we ask why."
        },
        LintExample("a blank cell") { $0.communication = "N/A" },
        LintExample("marks of a list") {
            $0.text = "Review a) the forms and b) the panels."
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("unfinished-sentence")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("unfinished-sentence") == [])
    }
}
