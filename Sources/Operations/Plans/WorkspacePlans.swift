import Disclosure
import Foundation
import Indicators
import Plans
import SQLiteStore
import Workforce

extension Workspace {
    /// The plans that were read, in the order in which they were.
    package func plans() throws -> [PlanEntry] { try store.plans() }

    /// - Parameter id: nil for the plan that was read last.
    package func planEntry(_ id: Int? = nil) throws -> PlanEntry {
        let plans = try store.plans()
        guard let id else {
            guard let last = plans.last else { throw PlanRefusal.noPlan }
            return last
        }
        guard let found = plans.first(where: { $0.id == id }) else {
            throw plans.isEmpty ? PlanRefusal.noPlan : .unknownPlan(id, known: plans.map(\.id))
        }
        return found
    }

    /// What the indicators that a plan is linked to say, as far as the extracts go and the audience may know.
    func readings(for plan: Plan, audience: Audience, until today: Day) throws -> IndicatorReadings {
        let wanted = Set(
            plan.actions.flatMap { $0.links.compactMap(\.indicatorID) + $0.targets.compactMap(\.binding?.indicator) })
        let known = settings.indicators.map(\.id).filter(wanted.contains)
        let periods = try periods().filter { $0.lastDay <= today }.prefix(IndicatorReadings.years)
        guard !known.isEmpty, !periods.isEmpty else { return .none }
        let calculate = try calculateFindings()
        return IndicatorReadings(
            try periods.flatMap { period in
                try calculate(FindingsRequest(indicators: known, period: period, audience: audience))
            })
    }
}

extension Workspace {
    /// The plan that a document changes; nil where none is held.
    func planToChange(_ id: Int?) throws -> PlanEntry? {
        try id == nil ? store.plans().last : planEntry(id)
    }
}

extension Store {
    /// Keeps an answer to a question that the plan still asks; an answer that settled it is in the plan already.
    func answerIfAsked(_ question: String, of plan: Int, choice: Int, by person: String, at moment: Date) throws {
        do { try answer(question: question, of: plan, choice: choice, by: person, at: moment) } catch PlanFault
            .unknownQuestion
        {}
    }
}
