import Plans

/// Turns the words of a draft into an action. Its key is given when all actions are known.
struct ActionMaker {
    let vocabulary: PlanVocabulary
    let inquiry: Inquiry
    let published: PartialDate?
    /// The document says that the dates of high impact actions are set by NHS England.
    let hasNationalDates: Bool
    /// Its sentences name their leads in brackets.
    var closesWithLeads = false

    func make(_ draft: Draft) -> Action {
        let printed = PrintedAction(draft, vocabulary: vocabulary)
        var action = Action(key: "", ref: printed.ref, text: printed.text, label: printed.label)
        (action.status, action.statusNote) = (printed.status.status, printed.status.note)
        describe(&action, draft)
        action.links = links(of: draft, printed)
        let due = due(of: draft, printed)
        (action.due, action.parts) = (due.due, due.parts)
        if isFixedNationally(action, printed) { action.fixDates() }
        action.leads = leads(of: draft)
        action.targets = targets(of: draft, printed)
        action.occurrences = [occurrence(of: draft, printed)]
        return action
    }

    private func describe(_ action: inout Action, _ draft: Draft) {
        (action.objective, action.theme) = (draft.text(.objective) ?? draft.section.objective, draft.section.theme)
        (action.measure, action.metric) = (draft.text(.measure), metric(of: draft))
        action.kpis = KPIList.read(draft.paragraphs(.kpi), vocabulary: vocabulary)
        (action.communication, action.sustainability) = (draft.text(.communication), draft.text(.sustainability))
        action.cost = draft.text(.cost) ?? CostClause.find(in: action.text, vocabulary: vocabulary)
        action.dependencies = dependencies(of: draft)
        action.forums = forums(of: draft)
    }

    private func metric(of draft: Draft) -> String? {
        let texts = [PlanField.metric, .target, .baseline, .kpi].compactMap(draft.text)
        return texts.isEmpty ? nil : texts.joined(separator: " ")
    }

    private func dependencies(of draft: Draft) -> [String] {
        let texts = [PlanField.action, .metric, .measure, .communication].compactMap(draft.text)
        let named = texts.flatMap { MentionPhrase.dependencies(in: $0, vocabulary: vocabulary) }
        return (named + [draft.text(.dependency)].compactMap { $0 }).uniqued
    }

    private func forums(of draft: Draft) -> [String] {
        let fields: [PlanField] = [.action, .measure, .kpi, .metric, .communication, .sustainability, .forum]
        let named = fields.compactMap(draft.text).flatMap { ForumPhrase.forums(in: $0, vocabulary: vocabulary) }
        let whole = draft.text(.forum).map { [$0] } ?? []
        return (named.isEmpty ? whole : named).uniqued
    }

    private func links(of draft: Draft, _ printed: PrintedAction) -> [Link] {
        var links = draft.section.links + draft.marks + headed(by: draft.text(.objective))
        let texts = [printed.wording, draft.text(.objective), draft.text(.measure), draft.text(.metric)].compactMap {
            $0
        }
        for link in texts.flatMap({ MentionPhrase.links(in: $0, vocabulary: vocabulary) })
        where !links.contains(where: { ($0.framework, $0.item) == (link.framework, link.item) }) {
            links.append(link)
        }
        return links.uniqued
    }

    /// An objective that is a high impact action by name stands for its heading.
    private func headed(by objective: String?) -> [Link] {
        guard let objective else { return [] }
        let isNamed = vocabulary[.highImpactAction].length(in: PrintedText(objective), at: 0) != nil
        return !isNamed
            ? []
            : MentionPhrase.links(in: objective, vocabulary: vocabulary)
                .filter { $0.framework == .hia }.map { Link(.hia, $0.item, .direct) }
    }

    private func isFixedNationally(_ action: Action, _ printed: PrintedAction) -> Bool {
        let isNational = action.links.contains { $0.framework == .hia } && printed.namesHighImpactAction
        return isNational && (hasNationalDates || printed.wording.contains("*"))
    }

    private func occurrence(of draft: Draft, _ printed: PrintedAction) -> Action.Occurrence {
        var cells: [String: String] = [:]
        for field in draft.fields.keys where field != .action { cells[field.rawValue] = draft.printed(field) }
        return Action.Occurrence(
            lines: draft.lines, ref: printed.ref, wording: draft.printed(.action),
            under: draft.section.links + draft.marks, cells: cells)
    }

    func ask(_ doubts: [PhraseDoubt], line: Int) {
        for doubt in doubts { _ = choose(doubt, line: line) }
    }

    /// The choice that holds; 0 is what the phrase was read as.
    func choose(_ doubt: PhraseDoubt, line: Int) -> Int {
        let choices = doubt.choices.count > 1 ? doubt.choices : ["It is right", "It is wrong; I shall change it"]
        return inquiry.decide(Question(line: line, code: doubt.code, text: doubt.text, choices: choices))
    }
}

extension Action {
    /// Dates that were set by NHS England are not ours to move.
    mutating func fixDates() {
        due.isFixedNationally = due.end != nil
        for index in parts.indices { parts[index].due.isFixedNationally = parts[index].due.end != nil }
    }
}

extension Array where Element: Hashable {
    /// Each element once, in order.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
