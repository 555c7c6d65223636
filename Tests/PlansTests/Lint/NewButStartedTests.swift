import Plans
import Testing

struct NewButStartedTests {
    static let offending = [
        LintExample("begun before the plan") {
            $0.status = .new
            $0.due = DueDate(.started, start: PartialDate(year: 2024, month: 10), text: "began October 2024")
        }
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("to begin later") {
            $0.status = .new
            $0.due = DueDate(.month, start: PartialDate(year: 2025, month: 9), isStart: true)
        },
        LintExample("ongoing") {
            $0.due = DueDate(.started, start: PartialDate(year: 2024, month: 10))
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("new-but-started")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("new-but-started") == [])
    }
}
