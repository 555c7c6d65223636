/// Actions under one heading.
struct TableGroup {
    var heading: String?
    var description: [String] = []
    var links: [Link] = []
    var theme: String?
    var actions: [Action]
}

/// Puts the actions under the headings of a layout. Each action stands somewhere.
struct TableGrouping {
    let plan: Plan
    let form: TableForm
    let words: TableWords
    let options: TableOptions

    func groups(_ actions: [Action]) -> [TableGroup] {
        switch form.grouping {
        case .none: [TableGroup(actions: actions)]
        case .theme: grouped(actions, by: { [$0.theme].compactMap { $0.map(CanonicalText.line) } }, theme)
        case .indicator: grouped(actions, by: { numbers($0, .wres) }, indicator)
        case .highImpactAction: grouped(actions, by: { numbers($0, .hia) }, highImpactAction)
        }
    }

    private static func byNumber(_ a: String, _ b: String) -> Bool { (Int(a) ?? 99, a) < (Int(b) ?? 99, b) }

    /// Those with a number by their number, others in the order of the actions.
    private func grouped(
        _ actions: [Action], by names: (Action) -> [String], _ make: (String, [Action]) -> TableGroup
    ) -> [TableGroup] {
        var (order, found) = (describedOnly, [String: [Action]]())
        var rest: [Action] = []
        for action in actions {
            let all = names(action).filter { !$0.isEmpty }
            for name in form.repeats ? all : Array(all.prefix(1)) {
                if !order.contains(name) { order.append(name) }
                found[name, default: []].append(action)
            }
            if all.isEmpty { rest.append(action) }
        }
        let groups = sorted(order).map { make($0, found[$0] ?? []) }
        return rest.isEmpty && !groups.isEmpty ? groups : groups + [TableGroup(heading: words(.rest), actions: rest)]
    }

    private func sorted(_ names: [String]) -> [String] {
        form.grouping == .theme ? names : names.sorted(by: Self.byNumber)
    }

    /// Headings of which the plan says something, though perhaps no action stands under them.
    private var describedOnly: [String] {
        let framework: Link.Framework = form.grouping == .theme ? .theme : form.grouping == .indicator ? .wres : .hia
        let goals = plan.goals.compactMap(\.under).filter { $0.framework == framework }.map(\.item)
        let baselines = framework == .wres ? plan.baselines.compactMap(\.indicator) : []
        let all = options.actions == nil ? goals + baselines : []
        return all.map(CanonicalText.line).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What it is meant to move first, then what else it names.
    private func numbers(_ action: Action, _ framework: Link.Framework) -> [String] {
        let links = action.links.filter { $0.framework == framework }
        let meant = links.filter { $0.strength == .direct } + links.filter { $0.strength == .indirect }
        let all = meant.isEmpty ? links.filter { $0.strength != .measuredOn } : meant
        return all.map { CanonicalText.line($0.item) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension TableGrouping {
    private func theme(_ name: String, _ actions: [Action]) -> TableGroup {
        let goals = plan.goals.filter { $0.under?.framework == .theme && $0.under?.item == name }
        return TableGroup(
            heading: words(.theme, ["name": name]), description: goals.map(aim), theme: name, actions: actions)
    }

    private func highImpactAction(_ item: String, _ actions: [Action]) -> TableGroup {
        TableGroup(
            heading: words(.highImpactAction, ["item": item]), description: goals(under: .hia, item),
            links: [Link(.hia, item, .named)], actions: actions)
    }

    private func indicator(_ item: String, _ actions: [Action]) -> TableGroup {
        let name = options.indicatorNames[item]
        let heading = name.map { words(.indicatorNamed, ["item": item, "name": $0]) }
        let baselines = plan.baselines.filter { $0.indicator == item }
        return TableGroup(
            heading: heading ?? words(.indicator, ["item": item]),
            description: baselines.map(startingPoint) + goals(under: .wres, item),
            links: [Link(.wres, item, .direct)], actions: actions)
    }

    private func goals(under framework: Link.Framework, _ item: String) -> [String] {
        plan.goals.filter { $0.under?.framework == framework && $0.under?.item == item }.map(aim)
    }

    private func aim(_ goal: Plan.Goal) -> String { words(.aim, ["text": CanonicalText.line(goal.text)]) }

    /// `Starting point, 2022: share of staff, BME 18.5%, White 14.6%.`
    private func startingPoint(_ baseline: Baseline) -> String {
        func number(_ value: Double) -> String { baseline.unit.words(value) }
        let values = [
            CanonicalText.line(baseline.label),
            baseline.bme.map { words(.groupValue, ["group": options.term.label, "value": number($0)]) },
            baseline.white.map { words(.whiteValue, ["value": number($0)]) },
            baseline.ratio.map { words(.ratioValue, ["value": Unit.digits($0)]) },
            baseline.value.map(number),
        ]
        let year = baseline.year.map { words(.inYear, ["year": $0]) } ?? ""
        let text = values.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
        return words(.startingPoint, ["year": year, "values": text])
    }
}
