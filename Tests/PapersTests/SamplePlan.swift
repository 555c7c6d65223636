import Catalogue
import Plans

/// A small plan of an invented trust.
enum SamplePlan {
    static let plan = Plan(
        title: "Fair at work: our race equality plan", organisation: "Example Trust", years: "2025/26",
        groupLabel: "ethnic minority",
        baselines: [
            Baseline(
                indicator: "7", label: "Believe that chances are equal", white: 58, bme: 44.5, year: "2024",
                unit: .percent)
        ],
        actions: [
            Action(
                key: "1.1", ref: "1.1", text: "Offer a mentor to everybody on the talent list & follow it up",
                objective: "More people in bands 8a and above", theme: "Progression",
                kpis: ["Pairs met", "Pairs that last six months"], sustainability: "Part of the yearly calendar",
                links: [Link(.hia, "2", .named), Link(.wres, "7", .direct), Link(.wres, "1", .indirect)],
                status: .ongoing,
                due: DueDate(.quarter, end: PartialDate(year: 2026, month: 3)),
                leads: Leads(accountable: [Lead("Director of People", kind: .role)]),
                targets: [
                    Target(
                        metric: "Share in bands 8a and above", baseline: 6.4, target: 10, unit: .percent,
                        by: PartialDate(year: 2027, month: 3), text: "")
                ]),
            Action(
                key: "2.1", ref: "2.1", text: "=Publish <who> was \"shortlisted\"", theme: "Recruitment",
                links: [Link(.wres, "2", .direct)], status: .new,
                due: DueDate(.date, end: PartialDate(year: 2025, month: 10, day: 31), isFixedNationally: true)),
        ])

    static func table(_ layout: TableLayout, of plan: Plan = plan) throws -> PlanTable {
        let catalogue = try Catalogue.load()
        let options = TableOptions(term: catalogue.planTerms.term(for: plan))
        guard let table = catalogue.planLayouts.table(plan, layout, options: options) else { throw NoLayout() }
        return table
    }

    struct NoLayout: Error {}
}
