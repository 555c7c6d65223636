import Plans
import Testing

struct DeadlinePastTests {
    static let offending = [
        LintExample("last month") {
            $0.due = DueDate(.month, end: PartialDate(year: 2025, month: 5), text: "May 2025")
        }
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a later step") {
            $0.due = DueDate(.month, end: PartialDate(year: 2025, month: 5))
            $0.parts = [Action.Part("Report", due: DueDate(.month, end: PartialDate(year: 2025, month: 6)))]
        },
        LintExample("this month") {
            $0.due = DueDate(.month, end: PartialDate(year: 2025, month: 6))
        },
        LintExample("complete") {
            $0.due = DueDate(.month, end: PartialDate(year: 2025, month: 5))
            $0.status = .complete
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("deadline-past")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("deadline-past") == [])
    }
}
