import Plans

/// The columns of a target, which an action and a goal have.
enum TargetColumns {
    static let names = [
        "metric", "baseline", "target", "unit", "by", "text", "line", "bound_indicator", "bound_variant",
        "bound_measure",
    ]

    @Sendable static func cells(_ target: Target) -> [Cell] {
        [
            Cell(target.metric), Cell(target.baseline), Cell(target.target), Cell(target.unit), Cell(target.by),
            Cell(target.text), Cell(target.line), Cell(target.binding?.indicator), Cell(target.binding?.variant),
            Cell(target.binding?.measure),
        ]
    }

    @Sendable static func value(_ row: inout ColumnReader) throws -> Target {
        Target(
            metric: row.words(), baseline: row.real(), target: row.real(), unit: try row.word(), by: try row.date(),
            text: row.words(), line: row.whole(), binding: try binding(&row))
    }

    private static func binding(_ row: inout ColumnReader) throws -> Target.Binding? {
        let (indicator, variant) = (row.text(), row.text())
        guard let measure = try row.choice(Target.Binding.Measure.self), let indicator else { return nil }
        return Target.Binding(indicator: indicator, variant: variant, measure: measure)
    }
}

extension PlanTable {
    static let targets = RowShape(
        table: "plan_target", columns: TargetColumns.names, cells: TargetColumns.cells, value: TargetColumns.value)

    /// A target with the position of its goal.
    static let goalTargets = RowShape<(goal: Int, target: Target)>(
        table: "plan_goal_target", columns: ["goal"] + TargetColumns.names, order: ["goal", "position"],
        cells: { [.whole($0.goal)] + TargetColumns.cells($0.target) },
        value: { (goal: $0.number(), target: try TargetColumns.value(&$0)) })
}
