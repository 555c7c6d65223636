/// A fact of a plan that reads otherwise than before.
package struct FactChange: Hashable, Sendable {
    package let fact: PlanFact
    /// What is kept in the history; empty where the plan said nothing.
    package let before: String
    package let after: String

    /// `plan:title`
    package var id: String { "plan:\(fact.rawValue)" }

    /// `Title: “Plan 2024” becomes “Plan 2025”.`
    package var sentence: String {
        guard !fact.isLong else { return "\(fact.title): \(before) before, \(after) in the document." }
        return "\(fact.title): \(Self.quoted(before)) becomes \(Self.quoted(after))."
    }

    private static func quoted(_ text: String) -> String { text.isEmpty ? "nothing" : "“\(text)”" }

    /// What differs between two states of a plan, in the order of the facts.
    package static func between(_ old: Plan, _ new: Plan) -> [FactChange] {
        PlanFact.allCases.compactMap { fact in
            let (before, after) = (fact.items(of: old), fact.items(of: new))
            guard before != after else { return nil }
            guard fact.isLong else {
                return FactChange(
                    fact: fact, before: before.joined(separator: "; "), after: after.joined(separator: "; "))
            }
            let other = before.count == after.count ? "\(after.count) others" : "\(after.count)"
            return FactChange(fact: fact, before: "\(before.count)", after: other)
        }
    }
}

extension Plan {
    /// Without its actions, and with what a later document says of itself. What that does not say stays, but its
    /// figures, goals and passages are the document's own: they stand for its lines.
    /// - Parameter except: facts that stay as they are; figures, goals and passages lose the lines they stood on.
    package func facts(updatedFrom later: Plan, except: [PlanFact] = []) -> Plan {
        var plan = later
        plan.actions = []
        for fact in PlanFact.allCases where except.contains(fact) || (!fact.isLong && fact.isUnsaid(in: later)) {
            fact.copy(from: self, to: &plan)
        }
        return plan
    }
}

extension PlanFact {
    fileprivate func isUnsaid(in plan: Plan) -> Bool { items(of: plan).allSatisfy(\.isEmpty) }

    fileprivate func copy(from source: Plan, to target: inout Plan) {
        switch self {
        case .title: target.title = source.title
        case .organisation: target.organisation = source.organisation
        case .years: target.years = source.years
        case .published: target.published = source.published
        case .groupLabel: target.groupLabel = source.groupLabel
        case .layout: target.layout = source.layout
        case .authors: target.authors = source.authors
        case .endorsedBy: target.endorsedBy = source.endorsedBy
        case .sources: target.sources = source.sources
        case .baselines: target.baselines = source.baselines.map { $0.without(\.line) }
        case .goals: target.goals = source.goals.map { $0.without(\.line) }
        case .passages: target.passages = source.passages.map { $0.without(\.line) }
        }
    }
}

private protocol OnALine {}
extension Baseline: OnALine {}
extension Plan.Goal: OnALine {}
extension Plan.Passage: OnALine {}

extension OnALine {
    fileprivate func without(_ line: WritableKeyPath<Self, Int?>) -> Self {
        var item = self
        item[keyPath: line] = nil
        return item
    }
}
