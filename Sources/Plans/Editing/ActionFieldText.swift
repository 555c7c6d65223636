/// What a field says, as people read it. Equal texts mean equal fields: differences, history and edits go by it.
extension ActionField {
    /// Empty where the action says nothing. Lists have an item a line; leads and indicators are separated by `; `.
    package func text(of action: Action) -> String {
        switch self {
        case .status: action.status.title
        case .due: action.due.canonicalText
        case .accountable: LeadLines.joined(action.leads.accountable)
        case .responsible: LeadLines.joined(action.leads.responsible)
        case .leads: LeadLines.joined(action.leads.unspecified)
        case .indicators, .highImpactActions: links(action).map(\.canonicalText).joined(separator: "; ")
        case .otherLinks: Self.lines(links(action).map(\.canonicalText))
        case .targets: Self.lines(action.targets.map(\.canonicalText))
        case .parts: Self.lines(action.parts.map(\.canonicalText))
        default: plain.map { CanonicalText.of(action[keyPath: $0] ?? "") } ?? words(of: action)
        }
    }

    /// Takes over one field and leaves the rest.
    package func copy(from source: Action, to target: inout Action) {
        switch self {
        case .text: target.text = source.text
        case .kpis: target.kpis = source.kpis
        case .status: target.status = source.status
        case .due: target.due = source.due
        case .accountable: target.leads.accountable = source.leads.accountable
        case .responsible: target.leads.responsible = source.leads.responsible
        case .leads: target.leads.unspecified = source.leads.unspecified
        case .indicators, .highImpactActions, .otherLinks: target.replaceLinks(of: self, with: links(source))
        case .targets: target.targets = source.targets
        case .parts: target.parts = source.parts
        case .dependencies: target.dependencies = source.dependencies
        case .forums: target.forums = source.forums
        default: if let plain { target[keyPath: plain] = source[keyPath: plain] }
        }
    }

    /// The property of a field that is one optional text.
    package var plain: WritableKeyPath<Action, String?>? {
        switch self {
        case .ref: \.ref
        case .label: \.label
        case .objective: \.objective
        case .theme: \.theme
        case .measure: \.measure
        case .metric: \.metric
        case .communication: \.communication
        case .sustainability: \.sustainability
        case .cost: \.cost
        case .statusNote: \.statusNote
        default: nil
        }
    }

    /// The property of a field that is a list of texts.
    package var list: WritableKeyPath<Action, [String]>? {
        switch self {
        case .kpis: \.kpis
        case .dependencies: \.dependencies
        case .forums: \.forums
        default: nil
        }
    }

    /// Its lines are items and not parts of a text.
    package var holdsItems: Bool {
        switch self {
        case .targets, .parts, .otherLinks, .accountable, .responsible, .leads: true
        default: list != nil
        }
    }

    /// The links that this field holds, in the action's order.
    package func links(_ action: Action) -> [Link] { action.links.filter { frameworks.contains($0.framework) } }

    private func words(of action: Action) -> String {
        list.map { Self.lines(action[keyPath: $0]) } ?? CanonicalText.of(action.text)
    }

    private static func lines(_ items: [String]) -> String {
        items.map(CanonicalText.line).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

extension Action {
    /// Puts the links of one field where the first of them stood, or at the end.
    package mutating func replaceLinks(of field: ActionField, with new: [Link]) {
        let place = links.firstIndex { field.frameworks.contains($0.framework) } ?? links.count
        let before = links.prefix(place)
        let after = links.dropFirst(place).filter { !field.frameworks.contains($0.framework) }
        links = before + new + after
    }
}
