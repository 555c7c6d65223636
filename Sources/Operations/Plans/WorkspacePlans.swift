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

    /// What a plan has to be told of the indicators that it is linked to, as far as the extracts go.
    func reads(for plan: Plan, audience: Audience, until today: Day) throws -> [FindingsRequest] {
        let wanted = Set(
            plan.actions.flatMap { $0.links.compactMap(\.indicatorID) + $0.targets.compactMap(\.binding?.indicator) })
        let known = settings.indicators.map(\.id).filter(wanted.contains)
        let periods = try periods().filter { $0.lastDay <= today }.prefix(IndicatorReadings.years)
        guard !known.isEmpty else { return [] }
        return periods.map { FindingsRequest(indicators: known, period: $0, audience: audience) }
    }

    func readings(_ reads: [FindingsRequest]) throws -> IndicatorReadings {
        guard !reads.isEmpty else { return .none }
        let calculate = try calculateFindings()
        return IndicatorReadings(try reads.flatMap { try calculate($0) })
    }

    /// The days on which actions were added to a plan after it was taken up, by key.
    func additions(to plan: Int, until today: Day) throws -> [String: Day] {
        let added = try store.planChanges(plan).filter { ["added", "restored"].contains($0.change.field) }
        let days = added.compactMap { entry in
            entry.change.action.flatMap { key in Day(iso: entry.at.prefix(10)).map { (key, min($0, today)) } }
        }
        return Dictionary(days, uniquingKeysWith: { $1 })
    }

    /// The moment of what is done now: in a workspace that stands still, on the day at which it does.
    package func moment(_ clock: Date) throws -> Date {
        guard let standing = try store.settings()[Self.standingDay] else { return clock }
        return StoredMoment.date(standing + StoredMoment.text(clock).dropFirst(10)) ?? clock
    }
}

extension Workspace {
    /// The plan that a document changes; nil where none is held.
    func planToChange(_ id: Int?) throws -> PlanEntry? {
        try id == nil ? store.plans().last : planEntry(id)
    }
}
