import Plans
import Testing

struct NotATaskTests {
    static let offending = [
        LintExample("a duty of others") {
            $0.text = "Every manager must have an objective on equality."
            $0.leads = Leads()
        },
        LintExample("a heading") {
            $0.text = "Fair panels at every band"
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a duty with a lead") {
            $0.text = "Every manager must have an objective on equality."
        },
        LintExample("a task that speaks of a duty") {
            $0.text = "Write to managers, who must have an objective on equality."
            $0.leads = Leads()
        },
        LintExample("a sentence of another kind") {
            $0.text = "Posters will be on all wards."
        },
        LintExample("a noun of doing") {
            $0.text = "Development of a pool of panel members."
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("not-a-task")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("not-a-task") == [])
    }
}
