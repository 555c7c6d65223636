import Workforce

/// What lies ahead in a financial year: national dates, meetings of forums, deadlines and latest starts.
package enum ForwardPlan {
    /// In the order of time; a month of which no day is known stands after its last day. Days are given as they are set:
    /// weekends and bank holidays are not moved.
    /// - Parameter done: keys of actions that are complete and so have nothing ahead.
    package static func entries(
        year: FinancialYear, plan: Plan, forums: ForumRegister, calendar: PlanCalendar, done: Set<String> = []
    ) -> [CalendarEntry] {
        let open = plan.actions.filter { $0.status != .complete && !done.contains($0.key) }
        var openPlan = plan
        openPlan.actions = open
        let meetings = forums.reviews(openPlan).flatMap { Self.meetings(of: $0, year, calendar) }
        let entries = calendar.dates.compactMap { national($0, year) } + meetings + open.flatMap(ActionDates.entries)
        return entries.filter { isInside($0, year) }.sorted { ($0.when, $0.place, $0.id) < ($1.when, $1.place, $1.id) }
    }

    private static func isInside(_ entry: CalendarEntry, _ year: FinancialYear) -> Bool {
        entry.when.lastDay >= year.firstDay && entry.when.firstDay <= year.lastDay
    }

    private static func national(_ date: NationalDate, _ year: FinancialYear) -> CalendarEntry? {
        guard let day = date.day(in: year) else { return nil }
        let about = date.about == .this ? year : year.advanced(by: -1)
        let unsure =
            date.certainty == .read ? "" : " Not confirmed in a national source: check it before you rely on it."
        return CalendarEntry(
            id: "national/\(date.id)/\(year.label)", when: PartialDate(day), kind: .national,
            title: about.map { "\(date.title) (\($0.label))" } ?? date.title,
            detail: "\(date.detail)\(unsure) Source: \(date.source)")
    }

    private static func meetings(
        of review: ForumReview, _ year: FinancialYear, _ calendar: PlanCalendar
    ) -> [CalendarEntry] {
        guard let forum = review.forum else { return [] }
        return Set(calendar.months(of: forum)).sorted().compactMap { month in
            let calendarYear = month >= 4 ? year.startYear : year.startYear + 1
            return PartialDate(year: calendarYear, month: month).map { when in
                CalendarEntry(
                    id: "forum/\(forum.id)/\(when.iso)", when: when, kind: .forum, title: "\(forum.name) meets",
                    detail: detail(of: review, forum), actions: review.actions)
            }
        }
    }

    private static func detail(of review: ForumReview, _ forum: Forum) -> String {
        let indicators = review.indicators.map { $0.replacing("wres-", with: "WRES ") }
        let reviews = [
            review.actions.isEmpty ? nil : "actions \(review.actions.joined(separator: ", "))",
            indicators.isEmpty ? nil : "indicators \(indicators.joined(separator: ", "))",
        ].compactMap { $0 }.joined(separator: "; ")
        let rule = forum.months.isEmpty ? "by its cadence, \(forum.cadence?.adverb ?? "as needed")" : "as registered"
        return "Reviews \(reviews). Month only, \(rule): the day is not known."
    }
}

extension CalendarEntry {
    fileprivate var place: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}
