import Plans

/// Which actions a reader has chosen to see and how they are ordered, as it stands in an address.
package struct PlanChoice: Hashable, Sendable {
    package enum View: String, CaseIterable, Sendable {
        case register, indicator, theme, lead
    }

    package enum Name: String, CaseIterable, Sendable {
        case view, indicator, theme, lead, status, delivery, impact, overdue, missing
        case text = "q"
        case page
    }

    /// What an action lacks.
    package enum Missing: String, CaseIterable, Sendable {
        case lead, date
    }

    package var view: View
    /// `1` to `9`
    package var indicator: String?
    package var theme: String?
    package var lead: String?
    package var status: ActionStatus?
    package var delivery: Rating?
    package var impact: Rating?
    package var isOverdue: Bool
    package var missing: Missing?
    /// Words that must all stand in the action.
    package var text: String?
    package var page: Int

    package init(
        view: View = .register, indicator: String? = nil, theme: String? = nil, lead: String? = nil,
        status: ActionStatus? = nil, delivery: Rating? = nil, impact: Rating? = nil, isOverdue: Bool = false,
        missing: Missing? = nil, text: String? = nil, page: Int = 1
    ) {
        (self.view, self.indicator, self.theme, self.lead) = (view, indicator, theme, lead)
        (self.status, self.delivery, self.impact) = (status, delivery, impact)
        (self.isOverdue, self.missing, self.text, self.page) = (isOverdue, missing, text, page)
    }

    /// From the names and values of an address. What is empty or not known is not chosen.
    package init(_ given: [String: String]) {
        let value = { (name: Name) in given[name.rawValue].flatMap { $0.isEmpty ? nil : $0 } }
        self.init(
            view: value(.view).flatMap(View.init) ?? .register, indicator: value(.indicator), theme: value(.theme),
            lead: value(.lead), status: value(.status).flatMap(ActionStatus.init),
            delivery: value(.delivery).flatMap(Rating.init), impact: value(.impact).flatMap(Rating.init),
            isOverdue: value(.overdue) != nil, missing: value(.missing).flatMap(Missing.init),
            text: value(.text).map { String($0.prefix(200)) }, page: value(.page).flatMap { Int($0) } ?? 1)
    }

    /// What is not the default, not yet encoded.
    package var query: [(name: String, value: String)] {
        Name.allCases.compactMap { name in value(of: name).map { (name.rawValue, $0) } }
    }

    func value(of name: Name) -> String? {
        switch name {
        case .view: view == .register ? nil : view.rawValue
        case .indicator: indicator
        case .theme: theme
        case .lead: lead
        case .status: status?.rawValue
        case .delivery: delivery?.rawValue
        case .impact: impact?.rawValue
        case .overdue: isOverdue ? "yes" : nil
        case .missing: missing?.rawValue
        case .text: text
        case .page: page > 1 ? String(page) : nil
        }
    }

    package var path: String { SiteURL.plan.path(query: query) }

    func on(page: Int) -> PlanChoice {
        var other = self
        other.page = page
        return other
    }

    /// The same from the first page, without one of its choices.
    func without(_ name: Name) -> PlanChoice {
        PlanChoice(
            Dictionary(query.filter { ![name.rawValue, Name.page.rawValue].contains($0.name) }) { first, _ in first })
    }

    static let filters: [Name] = [.indicator, .theme, .lead, .status, .delivery, .impact, .overdue, .missing, .text]

    var isFiltered: Bool { Self.filters.contains { value(of: $0) != nil } }
}
