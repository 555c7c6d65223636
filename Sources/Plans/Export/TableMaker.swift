/// Lays a plan out in one layout.
struct TableMaker {
    let plan: Plan
    let layout: TableLayout
    let form: TableForm
    let words: TableWords
    let options: TableOptions

    func table() -> PlanTable {
        let actions = plan.actions.filter { options.actions?.contains($0.key) ?? true }
        let columns = form.columns.filter { !$0.isOptional || hasText($0, in: actions) }
        return PlanTable(
            title: title, subtitle: form.title, layout: layout, languageNote: options.term.note,
            legend: columns.contains(where: isMatrix) ? words(.legend) + " " + words.legendOfLetters : nil,
            columns: columns.map { PlanTable.Column(content: $0.content, title: $0.title, width: $0.width) },
            sections: sections(actions).map { group in
                PlanTable.Section(
                    heading: group.heading, description: group.description, links: group.links, theme: group.theme,
                    rows: group.actions.map { row($0, columns) })
            },
            words: words)
    }

    private var title: String {
        if let title = plan.title.map(CanonicalText.line), !title.isEmpty { return title }
        return CanonicalText.line(
            [plan.organisation, words(.untitled), plan.years].compactMap { $0 }.joined(separator: " "))
    }

    private func isMatrix(_ column: TableForm.Column) -> Bool {
        if case .indicator = column.content { true } else { false }
    }

    private func hasText(_ column: TableForm.Column, in actions: [Action]) -> Bool {
        actions.contains { !column.content.text(of: $0, words: words).isEmpty }
    }

    private func sections(_ actions: [Action]) -> [TableGroup] {
        let groups = TableGrouping(plan: plan, form: form, words: words, options: options)
        return groups.groups(actions)
    }

    private func row(_ action: Action, _ columns: [TableForm.Column]) -> PlanTable.Row {
        PlanTable.Row(
            action: action.key,
            cells: columns.map { column in
                PlanTable.Cell(
                    text: column.content.text(of: action, words: words), mark: mark(action, column.content))
            })
    }

    private func mark(_ action: Action, _ content: PlanTable.Content) -> Link.Strength? {
        guard case .indicator(let item) = content else { return nil }
        return words.mark(action, indicator: item)
    }
}
