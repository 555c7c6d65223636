import Plans
import Testing

struct DeferredWithoutReasonTests {
    static let offending = [
        LintExample("no note") {
            $0.status = .deferred
        },
        LintExample("when but not why") {
            $0.status = .deferred
            $0.statusNote = "from last year"
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a reason") {
            $0.status = .deferred
            $0.statusNote = "due to vacancies"
        },
        LintExample("a long note") {
            $0.status = .deferred
            $0.statusNote = "the new reporting system has not been bought yet"
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("deferred-without-reason")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("deferred-without-reason") == [])
    }
}
