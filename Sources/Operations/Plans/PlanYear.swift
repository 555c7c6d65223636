import Foundation
import Plans
import SQLiteStore
import Workforce

/// What lies ahead of a plan in a year, and who reviews what.
package struct PlanYear: Sendable {
    package let year: FinancialYear
    package let entries: [CalendarEntry]
    package let reviews: [ForumReview]

    /// - Parameter year: nil for the one that holds the day of the view.
    package init(_ view: PlanView, year: FinancialYear? = nil) throws {
        guard let year = year ?? FinancialYear(containing: view.today) else { throw PlanRefusal.clock }
        let rules = view.settings.rules
        let done = Set(view.rows.filter { $0.delivery.rating == .complete }.map(\.key))
        self.year = year
        reviews = rules.forums.reviews(view.plan)
        entries = ForwardPlan.entries(
            year: year, plan: view.plan, forums: rules.forums, calendar: rules.calendar, done: done)
    }

    /// The entries as an iCalendar file.
    package func iCalendar(of view: PlanView, now: Date) throws -> String {
        guard let stamp = ICalendarStamp(iso: StoredMoment.text(now)) else { throw PlanRefusal.clock }
        return ICalendar.text(
            entries, name: view.plan.title ?? "Action plan", stamp: stamp,
            scope: "\(view.plan.organisation ?? "plan")-\(view.entry.id)")
    }
}
