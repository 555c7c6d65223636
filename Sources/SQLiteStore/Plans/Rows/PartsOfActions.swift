import Plans

/// Which column of the document a lead stands in.
enum LeadRole: String { case accountable, responsible, unspecified }

/// Lists of plain text that an action has.
enum TextList: String { case kpi, dependency, forum }

extension PlanTable {
    static let leads = RowShape<(role: LeadRole, lead: Lead)>(
        table: "plan_lead", columns: ["role", "text", "kind", "post"],
        cells: { [Cell($0.role), Cell($0.lead.text), Cell($0.lead.kind), Cell($0.lead.post)] },
        value: { row in
            let role: LeadRole = try row.word()
            return (role, Lead(row.words(), kind: try row.word(), post: row.text()))
        })

    static let texts = RowShape<(list: TextList, text: String)>(
        table: "plan_text_list", columns: ["list", "text"],
        cells: { [Cell($0.list), Cell($0.text)] },
        value: { (list: try $0.word(), text: $0.words()) })

    static let parts = RowShape<Action.Part>(
        table: "plan_part", columns: ["text"] + DueColumns.names(),
        cells: { [Cell($0.text)] + DueColumns.cells($0.due) },
        value: { Action.Part($0.words(), due: try DueColumns.value(&$0)) })
}

extension Leads {
    /// In one list, each with its role.
    var rows: [(role: LeadRole, lead: Lead)] {
        accountable.map { (.accountable, $0) } + responsible.map { (.responsible, $0) }
            + unspecified.map { (.unspecified, $0) }
    }

    init(_ rows: [(role: LeadRole, lead: Lead)]) {
        self.init()
        for row in rows {
            switch row.role {
            case .accountable: accountable.append(row.lead)
            case .responsible: responsible.append(row.lead)
            case .unspecified: unspecified.append(row.lead)
            }
        }
    }
}

extension Action {
    /// Its lists of plain text in one.
    var texts: [(list: TextList, text: String)] {
        get { kpis.map { (.kpi, $0) } + dependencies.map { (.dependency, $0) } + forums.map { (.forum, $0) } }
        set {
            (kpis, dependencies, forums) = ([], [], [])
            for row in newValue {
                switch row.list {
                case .kpi: kpis.append(row.text)
                case .dependency: dependencies.append(row.text)
                case .forum: forums.append(row.text)
                }
            }
        }
    }
}
