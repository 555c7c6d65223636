import Plans
import Testing

struct TooLongTests {
    static let offending = [
        LintExample("a page") {
            $0.text = String(repeating: "Review the forms and publish the answers. ", count: 30)
        }
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a line") {
            $0.text = "Review the forms and publish the answers."
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("too-long")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("too-long") == [])
    }
}
