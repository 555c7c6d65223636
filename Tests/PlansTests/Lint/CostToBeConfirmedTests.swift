import Plans
import Testing

struct CostToBeConfirmedTests {
    static let offending = [
        LintExample("its own field") {
            $0.cost = "To be confirmed"
        },
        LintExample("in the text") {
            $0.text = "Train forty panel members, cost to be agreed with the charity."
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("settled") {
            $0.cost = "£4,000, approved by the executive in May"
        },
        LintExample("none") {
            $0.cost = nil
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("cost-to-be-confirmed")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("cost-to-be-confirmed") == [])
    }
}
