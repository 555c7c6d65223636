import Plans
import Testing

struct DateBeforePublicationTests {
    static let offending = [
        LintExample("the deadline") {
            $0.due = DueDate(.month, end: PartialDate(year: 2024, month: 9), text: "September 2024")
        },
        LintExample("a step") {
            $0.parts = [Action.Part("Appoint a lead", due: DueDate(.month, end: PartialDate(year: 2024, month: 8)))]
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("complete") {
            $0.due = DueDate(.month, end: PartialDate(year: 2024, month: 9))
            $0.status = .complete
        },
        LintExample("the month of publication") {
            $0.due = DueDate(.month, end: PartialDate(year: 2025, month: 4))
        },
        LintExample("a start") {
            $0.due = DueDate(.started, start: PartialDate(year: 2024, month: 9))
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("date-before-publication")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("date-before-publication") == [])
    }
}
