/// A part of an action that people read and change on its own. Raw values are the names in files, history and URLs.
package enum ActionField: String, CaseIterable, Sendable {
    case ref, text, label, objective, theme, measure, metric, kpis, communication, sustainability, cost, status
    case statusNote = "status-note"
    case due, accountable, responsible, leads, indicators
    case highImpactActions = "high-impact-actions"
    case otherLinks = "other-links"
    case targets, parts, dependencies, forums

    /// As it is called in sentences and lists.
    package var title: String {
        switch self {
        case .ref: "Number"
        case .text: "Action"
        case .label: "Label"
        case .objective: "Objective"
        case .theme: "Theme"
        case .measure: "Can it be measured, and how"
        case .metric: "Metric and target"
        case .kpis: "KPIs"
        case .communication: "Communication"
        case .sustainability: "Sustainability"
        case .cost: "Cost and funding"
        case .status: "Status"
        case .statusNote: "Note on status"
        case .due: "Due"
        case .accountable: "Accountable lead"
        case .responsible: "Responsible lead"
        case .leads: "Lead"
        case .indicators: "WRES indicators"
        case .highImpactActions: "High impact actions"
        case .otherLinks: "Other links"
        case .targets: "Targets"
        case .parts: "Steps"
        case .dependencies: "Depends on"
        case .forums: "Forums"
        }
    }

    /// The frameworks whose links this field holds; none for other fields.
    package var frameworks: Set<Link.Framework> {
        switch self {
        case .indicators: [.wres]
        case .highImpactActions: [.hia]
        case .otherLinks: Set(Link.Framework.allCases).subtracting([.wres, .hia])
        default: []
        }
    }
}
