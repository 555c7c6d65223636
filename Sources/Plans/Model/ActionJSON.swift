/// An action as JSON: what was read of it, and where it is printed.
package struct ActionJSON: Encodable {
    package let key: String
    package let ref: String?
    package let text: String
    package let label: String?
    package let wordings: [String]
    package let objective: String?
    package let theme: String?
    package let measure: String?
    package let metric: String?
    package let kpis: [String]
    package let communication: String?
    package let sustainability: String?
    package let cost: String?
    package let dependencies: [String]
    package let forums: [String]
    /// First and last line of each printing.
    package let lines: [[Int]]
    package let links: [LinkJSON]
    package let status: String
    package let statusNote: String?
    package let due: DueJSON
    package let leads: LeadsJSON
    package let targets: [TargetJSON]
    package let parts: [PartJSON]

    package init(_ action: Action) {
        (key, ref, text, label) = (action.key, action.ref, action.text, action.label)
        (objective, theme, measure, metric) = (action.objective, action.theme, action.measure, action.metric)
        (kpis, communication, sustainability) = (action.kpis, action.communication, action.sustainability)
        (cost, dependencies, forums) = (action.cost, action.dependencies, action.forums)
        (status, statusNote, due) = (action.status.rawValue, action.statusNote, DueJSON(action.due))
        wordings = action.occurrences.map(\.wording)
        lines = action.occurrences.map { [$0.lines.lowerBound, $0.lines.upperBound] }
        links = action.links.map(LinkJSON.init)
        leads = LeadsJSON(action.leads)
        targets = action.targets.map(TargetJSON.init)
        parts = action.parts.map { PartJSON(text: $0.text, due: DueJSON($0.due)) }
    }

    package struct LinkJSON: Encodable {
        package let framework: String
        package let item: String
        package let strength: String

        package init(_ link: Link) {
            (framework, item, strength) = (link.framework.rawValue, link.item, link.strength.rawValue)
        }
    }

    package struct DueJSON: Encodable {
        package let kind: String
        package let start: String?
        package let end: String?
        package let fixedNationally: Bool
        package let text: String?
        package let waitsFor: String?
        package let isStart: Bool
        package let isApproximate: Bool

        package init(_ due: DueDate) {
            (kind, start, end) = (due.kind.rawValue, due.start?.iso, due.end?.iso)
            (fixedNationally, text, waitsFor) = (due.isFixedNationally, due.text, due.waitsFor)
            (isStart, isApproximate) = (due.isStart, due.isApproximate)
        }
    }

    package struct LeadsJSON: Encodable {
        package let accountable: [String]
        package let responsible: [String]
        package let unspecified: [String]

        package init(_ leads: Leads) {
            accountable = leads.accountable.map(\.text)
            responsible = leads.responsible.map(\.text)
            unspecified = leads.unspecified.map(\.text)
        }
    }

    package struct TargetJSON: Encodable {
        package let metric: String
        package let baseline: Double?
        package let target: Double?
        package let unit: String
        package let by: String?
        package let text: String
        package let line: Int?

        package init(_ target: Target) {
            (metric, baseline, self.target) = (target.metric, target.baseline, target.target)
            (unit, by, text, line) = (target.unit.rawValue, target.by?.iso, target.text, target.line)
        }
    }

    package struct PartJSON: Encodable {
        package let text: String
        package let due: DueJSON
    }
}
