import Plans
import Testing

struct ExternalWithoutOwnerTests {
    static let offending = [
        LintExample("the date waits") {
            $0.due = DueDate(.external, text: "when the national tool is there", waitsFor: "the national tool")
            $0.leads = Leads()
        },
        LintExample("a dependency") {
            $0.dependencies = ["2.1", "Procurement of the new system"]
            $0.leads = Leads(unspecified: [Lead("TBC", kind: .toBeConfirmed)])
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a lead") { $0.due = DueDate(.external, waitsFor: "the national tool") },
        LintExample("a forum") {
            $0.due = DueDate(.external, waitsFor: "the national tool")
            ($0.leads, $0.forums) = (Leads(), ["People Committee"])
        },
        LintExample("another action") { ($0.leads, $0.dependencies) = (Leads(), ["2.1"]) },
    ]

    @Test(arguments: offending)
    func givenNobodyWhoWatchesThenItIsFound(_ example: LintExample) throws {
        #expect(try example.findings("external-without-owner").count == 1)
    }

    @Test(arguments: clean)
    func givenSomebodyWhoWatchesThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("external-without-owner") == [])
    }
}
