import Plans
import Testing

struct NoEndDateTests {
    static let offending = [
        LintExample("begun") {
            $0.due = DueDate(.started, start: PartialDate(year: 2024, month: 11), text: "started November 2024")
        },
        LintExample("to begin") {
            $0.due = DueDate(.quarter, end: PartialDate(year: 2025, month: 12), text: "to start in Q3", isStart: true)
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("ongoing is another rule") {
            $0.due = DueDate(.ongoing)
        },
        LintExample("begun, with a step that ends") {
            $0.due = DueDate(.started, start: PartialDate(year: 2024, month: 11))
            $0.parts = [Action.Part("Report", due: DueDate(.month, end: PartialDate(year: 2026, month: 1)))]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("no-end-date")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("no-end-date") == [])
    }
}
