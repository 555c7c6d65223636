import Plans

extension ActionMaker {
    func leads(of draft: Draft) -> Leads {
        Leads(
            accountable: leads(.accountable, of: draft), responsible: leads(.responsible, of: draft),
            unspecified: leads(.lead, of: draft))
    }

    private func leads(_ field: PlanField, of draft: Draft) -> [Lead] {
        guard let text = draft.mended[field] ?? draft.text(field) else { return [] }
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
