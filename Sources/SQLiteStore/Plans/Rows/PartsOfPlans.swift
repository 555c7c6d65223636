import Plans

extension PlanTable {
    static let passages = RowShape<Plan.Passage>(
        table: "plan_passage", columns: ["role", "text", "line"],
        cells: { [Cell($0.role), Cell($0.text), Cell($0.line)] },
        value: { Plan.Passage(role: $0.words(), text: $0.words(), line: $0.whole()) })

    /// Without its targets.
    static let goals = RowShape<Plan.Goal>(
        table: "plan_goal", columns: ["under_framework", "under_item", "under_strength", "text", "line"],
        cells: { goal in
            [Cell(goal.under?.framework), Cell(goal.under?.item), Cell(goal.under?.strength), Cell(goal.text)]
                + [Cell(goal.line)]
        },
        value: { Plan.Goal(under: try LinkColumns.maybe(&$0), text: $0.words(), line: $0.whole()) })

    static let baselines = RowShape<Baseline>(
        table: "plan_baseline",
        columns: ["indicator", "label", "white", "bme", "ratio", "value", "year", "unit", "line"],
        cells: { baseline in
            [
                Cell(baseline.indicator), Cell(baseline.label), Cell(baseline.white), Cell(baseline.bme),
                Cell(baseline.ratio), Cell(baseline.value), Cell(baseline.year), Cell(baseline.unit),
                Cell(baseline.line),
            ]
        },
        value: { row in
            Baseline(
                indicator: row.text(), label: row.words(), white: row.real(), bme: row.real(), ratio: row.real(),
                value: row.real(), year: row.text(), unit: try row.word(), line: row.whole())
        })

    /// What the plan says of itself, without its lists of rows.
    static let metadata = RowShape<Plan>(
        table: "plan",
        columns: [
            "title", "organisation", "years", "published", "group_label", "layout", "authors", "endorsed_by",
            "sources",
        ],
        cells: { plan in
            [
                Cell(plan.title), Cell(plan.organisation), Cell(plan.years), Cell(plan.published),
                Cell(plan.groupLabel), Cell(plan.layout),
            ] + (try [plan.authors, plan.endorsedBy, plan.sources].map { Cell(try StoredJSON.text($0)) })
        },
        value: { row in
            var plan = Plan(title: row.text(), organisation: row.text(), years: row.text(), published: try row.date())
            (plan.groupLabel, plan.layout) = (row.text(), try row.choice())
            plan.authors = try StoredJSON.value([String].self, row.words())
            plan.endorsedBy = try StoredJSON.value([String].self, row.words())
            plan.sources = try StoredJSON.value([String].self, row.words())
            return plan
        })
}
