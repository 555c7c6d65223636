import Plans
import Testing

struct TargetsDisagreeTests {
    static let offending = [
        LintExample("two figures") {
            $0.targets = [
                aim(30, 20, .percent, "Fall to 20%", metric: "Leavers in a year"),
                aim(30, 25, .percent, "Fall to 25%", metric: "Leavers in a year"),
            ]
        },
        LintExample("two ways of counting") {
            $0.targets = [
                aim(2.5, 2, .percent, "From 2.5% to 2%", metric: "Voluntary leavers, disparity between groups"),
                aim(3, 2, .ratio, "From 3 times to twice", metric: "Disparity of leavers between groups"),
            ]
        },
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("two dates") {
            $0.targets = [
                aim(30, 25, .percent, "25%", metric: "Leavers in a year", by: 2026),
                aim(30, 20, .percent, "20%", metric: "Leavers in a year", by: 2027),
            ]
        },
        LintExample("two groups") {
            $0.targets = [
                aim(6, 10, .percent, "10%", metric: "Clinical staff in band 8a"),
                aim(4, 8, .percent, "8%", metric: "Other staff in band 8a"),
            ]
        },
        LintExample("a share and a number") {
            $0.targets = [
                aim(6, 10, .percent, "10%", metric: "Staff mentored in band 8a"),
                aim(4, 20, .count, "20 people", metric: "Staff mentored in band 8a"),
            ]
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("targets-disagree")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("targets-disagree") == [])
    }
}
