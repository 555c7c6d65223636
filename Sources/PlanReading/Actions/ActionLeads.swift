import Plans

extension ActionMaker {
    func leads(of draft: Draft) -> Leads {
        var leads = Leads(
            accountable: leads(.accountable, of: draft), responsible: leads(.responsible, of: draft),
            unspecified: leads(.lead, of: draft))
        if isOther(draft.columns) { (leads.responsible, leads.unspecified) = (leads.unspecified, []) }
        if leads.all.isEmpty { leads.unspecified = bracketed(in: draft) }
        return leads
    }

    /// “Lead” beside a column for who is accountable is who does it.
    private func isOther(_ columns: Set<PlanField>) -> Bool {
        columns.isSuperset(of: [.accountable, .lead]) && !columns.contains(.responsible)
    }

    /// “… (September 2024, Head of People)”
    private func bracketed(in draft: Draft) -> [Lead] {
        guard draft.columns.isEmpty, let text = draft.text(.action) else { return [] }
        return LeadPhrase.bracketed(in: text, alone: closesWithLeads, vocabulary: vocabulary)
    }

    /// The sentences of a document name their leads in brackets, where a fair share of them do.
    static func closesWithLeads(_ drafts: [Draft], vocabulary: PlanVocabulary) -> Bool {
        let texts = drafts.filter(\.columns.isEmpty).compactMap { $0.text(.action) }
        let closing = texts.filter { !LeadPhrase.bracketed(in: $0, alone: true, vocabulary: vocabulary).isEmpty }
        return closing.count > 1 && closing.count * 3 >= texts.count
    }

    private func leads(_ field: PlanField, of draft: Draft) -> [Lead] {
        guard let text = draft.mended[field] ?? draft.names(field) else { return [] }
        let line = draft.fields[field]?.first?.line ?? draft.lines.lowerBound
        let reading = LeadPhrase.read(text, vocabulary: vocabulary)
        var leads = reading.leads
        for doubt in reading.doubts {
            let isSplit = leads.count > 1 && doubt.choices.count > 1
            if choose(doubt, line: line) > 0, isSplit { leads = [Lead(text, kind: leads[0].kind)] }
        }
        return leads
    }
}
