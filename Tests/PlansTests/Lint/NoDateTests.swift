import Plans
import Testing

struct NoDateTests {
    static let offending = [
        LintExample("none") {
            $0.due = .none
        }
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("ongoing") {
            $0.due = DueDate(.ongoing, text: "ongoing")
        },
        LintExample("words that are no date") {
            $0.due = DueDate(.none, text: "over the coming year")
        },
        LintExample("a step with a date") {
            $0.due = .none
            $0.parts = [Action.Part("Draft it", due: DueDate(.month, end: PartialDate(year: 2026, month: 1)))]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("no-date")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("no-date") == [])
    }
}
