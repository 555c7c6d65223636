import Plans

/// One action of its several printings: nothing that any of them says is lost.
enum JoinedAction {
    static func join(_ printings: [Action]) -> Action? {
        guard var action = printings.first else { return nil }
        for later in printings.dropFirst() { add(later, to: &action) }
        action.links = action.links.strongest
        return action
    }

    private static func add(_ later: Action, to action: inout Action) {
        action.links += later.links
        action.occurrences += later.occurrences
        if isDamaged(action.metric, beside: later.metric) || action.due.kind == .none, later.due.kind != .none {
            (action.due, action.parts) = (later.due, later.parts)
        }
        action.metric = better(action.metric, later.metric)
        action.measure = better(action.measure, later.measure)
        action.communication = better(action.communication, later.communication)
        action.sustainability = better(action.sustainability, later.sustainability)
        action.objective = action.objective ?? later.objective
        action.cost = action.cost ?? later.cost
        action.label = action.label ?? later.label
        if action.status == .notStated { (action.status, action.statusNote) = (later.status, later.statusNote) }
        addLists(later, to: &action)
    }

    private static func addLists(_ later: Action, to action: inout Action) {
        if later.kpis.count > action.kpis.count { action.kpis = later.kpis }
        action.forums = (action.forums + later.forums).uniqued
        action.dependencies = (action.dependencies + later.dependencies).uniqued
        action.targets += later.targets.filter { new in
            !action.targets.contains { $0.says(the: new) || ($0.target, $0.text) == (new.target, new.text) }
        }
        action.leads.accountable = (action.leads.accountable + later.leads.accountable).uniqued
        action.leads.responsible = (action.leads.responsible + later.leads.responsible).uniqued
        action.leads.unspecified = (action.leads.unspecified + later.leads.unspecified).uniqued
    }

    /// The whole of a cell where one printing lost a part of it.
    private static func better(_ first: String?, _ later: String?) -> String? {
        guard let first else { return later }
        return isDamaged(first, beside: later) ? later : first
    }

    /// It stands within the other, and begins or ends in the middle.
    private static func isDamaged(_ text: String?, beside other: String?) -> Bool {
        guard let text, let other, other.count > text.count else { return false }
        let isPart = SentenceShape.startsLower(text) || SentenceShape.isUnfinished(text)
        return isPart && other.contains(text)
    }
}

extension [Link] {
    /// Each thing once, with the strongest of its links.
    var strongest: [Link] {
        let order: [Link.Strength] = [.direct, .indirect, .measuredOn, .named]
        var kept: [Link] = []
        for link in self {
            guard let index = kept.firstIndex(where: { ($0.framework, $0.item) == (link.framework, link.item) }) else {
                kept.append(link)
                continue
            }
            let (old, new) = (order.firstIndex(of: kept[index].strength), order.firstIndex(of: link.strength))
            if let old, let new, new < old { kept[index] = link }
        }
        return kept
    }
}
