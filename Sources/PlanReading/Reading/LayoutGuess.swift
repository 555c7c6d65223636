import Plans

/// Which of the five layouts a plan has, from what its rows hold.
enum LayoutGuess {
    static func layout(of drafts: [Draft]) -> PlanLayout? {
        guard let first = drafts.first else { return nil }
        let columns = drafts.reduce(into: Set<PlanField>()) { $0.formUnion($1.columns) }
        if drafts.contains(where: { !$0.marks.isEmpty }) { return .matrix }
        if first.columns.isEmpty { return .narrative }
        if columns.contains(.sustainability) || columns.contains(.kpi) { return .sustainability }
        if columns.count >= 6 { return .tracker }
        return columns.contains(.lead) || columns.contains(.due) ? .theme : nil
    }
}
