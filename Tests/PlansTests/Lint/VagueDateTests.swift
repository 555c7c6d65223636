import Plans
import Testing

struct VagueDateTests {
    static let offending = [
        LintExample("early") {
            $0.due = DueDate(.quarter, end: PartialDate(year: 2026, month: 3), text: "early 2026", isApproximate: true)
        },
        LintExample("in due course") {
            $0.due = DueDate(.none, text: "in due course")
        },
        LintExample("no date in it") {
            $0.due = DueDate(.none, text: "with the new contract")
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a quarter") {
            $0.due = DueDate(.quarter, end: PartialDate(year: 2026, month: 3), text: "Q4 2025/26")
        },
        LintExample("nothing at all") {
            $0.due = .none
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("vague-date")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("vague-date") == [])
    }
}
