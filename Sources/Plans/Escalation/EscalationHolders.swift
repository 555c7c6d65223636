/// Who stands on the steps of a ladder for one action.
struct EscalationHolders {
    let action: Action
    let ladder: Ladder

    /// Whom a step goes to, and the holders that are missing on the way there. Nobody where no later step has anyone.
    func place(_ index: Int) -> (to: [String], holder: Ladder.Holder?, missing: [Ladder.Holder]) {
        var missing: [Ladder.Holder] = []
        for step in ladder.steps.dropFirst(index) {
            let names = names(of: step)
            if !names.isEmpty { return (names, step.holder, missing) }
            missing.append(step.holder)
        }
        return ([], nil, missing)
    }

    /// A plan with one column of leads means those who do the work.
    private func names(of step: Ladder.Step) -> [String] {
        let own: [String] =
            switch step.holder {
            case .responsibleLead: Self.known(action.leads.responsible + action.leads.unspecified)
            case .accountableLead: Self.known(action.leads.accountable)
            case .forum: action.forums
            case .businessPartner, .boardAssuranceFramework: []
            }
        return own.isEmpty ? [step.name].compactMap { $0 } : own
    }

    private static func known(_ leads: [Lead]) -> [String] {
        leads.filter { $0.kind != .toBeConfirmed }.map(\.text)
    }
}
