import Plans
import Testing

struct OngoingOnlyTests {
    static let offending = [
        LintExample("the word alone") {
            $0.due = DueDate(.ongoing, text: "ongoing")
        },
        LintExample("from a month on") {
            $0.due = DueDate(.ongoing, start: PartialDate(year: 2025, month: 2), text: "February 2025 onwards")
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("ongoing with an end") {
            $0.due = DueDate(.ongoing, end: PartialDate(year: 2026), text: "ongoing until 2026")
        },
        LintExample("complete") {
            $0.due = DueDate(.ongoing)
            $0.status = .complete
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("ongoing-only")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("ongoing-only") == [])
    }
}
