import Plans

/// Takes over what people write into the fields of an action. It reads every text that `ActionField.text(of:)` makes,
/// and beyond that what the readers of phrases understand without doubt.
package struct FieldReader: Sendable {
    let vocabulary: PlanVocabulary
    /// Leads of the plan by their text: a name that is known is not looked at again.
    let leads: [String: Lead]

    package init(vocabulary: PlanVocabulary, plan: Plan? = nil) {
        self.vocabulary = vocabulary
        let known = plan?.actions.flatMap(\.leads.all) ?? []
        leads = Dictionary(known.map { ($0.canonicalText, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Leaves the action as it is where the text says what the field says already, or cannot be understood.
    package func set(_ field: ActionField, to text: String, on action: inout Action) -> FieldFault? {
        let text = CanonicalText.of(text)
        guard text != field.text(of: action) else { return nil }
        do throws(FieldFault) {
            try write(field, text, &action)
            return nil
        } catch {
            return error
        }
    }

    private func write(_ field: ActionField, _ text: String, _ action: inout Action) throws(FieldFault) {
        switch field {
        case .text: action.text = try words(text)
        case .status: action.status = try status(text)
        case .due: action.due = try due(text, instead: action.due)
        case .accountable: action.leads.accountable = people(text, action.leads.accountable)
        case .responsible: action.leads.responsible = people(text, action.leads.responsible)
        case .leads: action.leads.unspecified = people(text, action.leads.unspecified)
        case .indicators, .highImpactActions, .otherLinks:
            action.replaceLinks(of: field, with: try LinkLines(field: field).read(text, instead: field.links(action)))
        case .targets: action.targets = try targets(text, instead: action.targets)
        case .parts: action.parts = try parts(text, instead: action.parts)
        default: writeWords(field, text, &action)
        }
    }

    private func writeWords(_ field: ActionField, _ text: String, _ action: inout Action) {
        if let plain = field.plain { action[keyPath: plain] = text.isEmpty ? nil : text }
        guard let list = field.list else { return }
        var kept = KeptItems(action[keyPath: list], text: CanonicalText.line)
        action[keyPath: list] = CanonicalText.lines(text).map { kept.take($0) ?? $0 }
    }

    private func words(_ text: String) throws(FieldFault) -> String {
        guard text.isEmpty else { return text }
        throw FieldFault(
            field: .text, text: text,
            message: "An action needs words. To remove an action delete its row, or remove it in Parity.")
    }

    private func status(_ text: String) throws(FieldFault) -> ActionStatus {
        guard !text.isEmpty else { return .notStated }
        let written = CanonicalText.line(text).lowercased()
        if let status = ActionStatus.allCases.first(where: { $0.title == written || $0.rawValue == written }) {
            return status
        }
        let reading = StatusPhrase.read(text, vocabulary: vocabulary, setting: .cell)
        if reading.isPrinted, reading.note == nil { return reading.status }
        let allowed = ActionStatus.allCases.map(\.title).joined(separator: ", ")
        throw FieldFault(
            field: .status, text: text,
            message: "“\(text)” is not a status. Write one of these: \(allowed). Reasons go into the note on status.")
    }

    private func people(_ text: String, _ old: [Lead]) -> [Lead] {
        var kept = KeptItems(old, text: \.canonicalText)
        return LeadLines.pieces(text, known: { leads[$0] != nil }).map { piece in
            kept.take(piece) ?? leads[piece] ?? lead(piece)
        }
    }

    private func lead(_ text: String) -> Lead {
        let read = LeadKind.lead(text, vocabulary: vocabulary)
        return read.canonicalText == text ? read : Lead(text, kind: read.kind)
    }
}
