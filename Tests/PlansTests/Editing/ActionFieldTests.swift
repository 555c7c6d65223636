import Plans
import Testing

struct ActionFieldTests {
    private let action = Action(
        key: "1.1", ref: "1.1", text: "Offer  a mentor", theme: "Progression", kpis: ["Pairs met", "", "Pairs kept"],
        links: [
            Link(.wres, "7", .direct), Link(.hia, "2", .named), Link(.wres, "1", .measuredOn),
            Link(.wdes, "3", .direct),
        ],
        status: .notStated, due: DueDate(.quarter, end: PartialDate(year: 2025, month: 3)),
        leads: Leads(accountable: [
            Lead("A. Example", kind: .person, post: "Chief People Officer"), Lead("HR", kind: .group),
        ]),
        targets: [
            Target(
                metric: "Share of band 8a", baseline: 6.4, target: 10, unit: .percent,
                by: PartialDate(year: 2026, month: 3), text: "to ten",
                binding: Target.Binding(indicator: "wres-1", measure: .bme)),
            Target(metric: "More mentors", unit: .text, text: "more"),
        ],
        parts: [.init("Find mentors", due: DueDate(.month, end: PartialDate(year: 2025, month: 1)))])

    @Test(
        "a field says what people read",
        arguments: [
            (.text, "Offer a mentor"), (.kpis, "Pairs met\nPairs kept"), (.indicators, "7 direct; 1 measured on"),
            (.highImpactActions, "2 named"), (.otherLinks, "WDES: 3 (direct)"), (.status, "not stated"),
            (.due, "Q4 2024/25"), (.accountable, "A. Example (Chief People Officer); HR"), (.responsible, ""),
            (.objective, ""), (.parts, "Find mentors (due: January 2025)"),
            (.targets, "Share of band 8a: from 6.4% to 10% by March 2026 (follows wres-1 bme)\nMore mentors"),
        ] as [(ActionField, String)])
    func text(_ field: ActionField, _ expected: String) {
        #expect(field.text(of: action) == expected)
    }

    @Test("copying a field makes it read the same, and no other", arguments: ActionField.allCases)
    func copy(_ field: ActionField) {
        // given
        let empty = Action(key: "2", text: "Other")
        var target = empty
        // when
        field.copy(from: action, to: &target)
        // then
        for other in ActionField.allCases {
            #expect(other.text(of: target) == other.text(of: other == field ? action : empty))
        }
    }

    @Test("names are those of files and addresses")
    func names() {
        #expect(ActionField(rawValue: "high-impact-actions") == .highImpactActions)
        #expect(Set(ActionField.allCases.map(\.title)).count == ActionField.allCases.count)
    }
}
