import Plans

/// The form that narrows a list, and what is chosen now.
struct PlanFilters: Sendable {
    /// One choice that can be taken back.
    struct Chip: Sendable {
        let chipText: String
        let chipPath: String
    }

    let filterAction: String
    let filterFields: [SelectField]
    let searchText: String
    let chips: [Chip]
    let hasChips: Bool
    let clearPath: String

    /// - Parameter action: the page that the form shows again.
    init(_ choice: PlanChoice, items: [PlanItem], names: PlanNames, action: SiteURL = .plan) {
        filterAction = action.path()
        searchText = Words.refill(choice.text ?? "")
        filterFields = (action == .plan ? [Self.viewField(choice)] : []) + Self.fields(choice, items, names)
        chips = PlanChoice.filters.compactMap { name in
            choice.value(of: name).map {
                Chip(chipText: Self.words(name, $0, names), chipPath: action.path(query: choice.without(name).query))
            }
        }
        hasChips = !chips.isEmpty
        clearPath = action.path(query: PlanChoice(view: choice.view).query)
    }

    private static func viewField(_ choice: PlanChoice) -> SelectField {
        SelectField(
            PlanChoice.Name.view.rawValue, label: "Arranged",
            options: PlanChoice.View.allCases.map { ($0 == .register ? "" : $0.rawValue, $0.place.name) },
            selected: choice.value(of: .view) ?? "")
    }

    private static func fields(_ choice: PlanChoice, _ items: [PlanItem], _ names: PlanNames) -> [SelectField] {
        let ratings = Rating.allCases.map { ($0.rawValue, $0.words) }
        let indicators = names.indicators.map { ($0.item, "\($0.item) \($0.short)") }
        return [
            field(.indicator, "Indicator", indicators, choice),
            field(.theme, "Theme or objective", texts(items.compactMap(\.theme)), choice),
            field(.lead, "Lead", texts(items.flatMap { $0.action.leads.all.map(\.text) }), choice),
            field(.status, "Status", ActionStatus.allCases.map { ($0.rawValue, $0.word) }, choice),
            field(.delivery, "Delivery", ratings, choice), field(.impact, "Impact", ratings, choice),
            field(.overdue, "Overdue", [("yes", "Only overdue")], choice),
            field(.missing, "Lacks", [("lead", "A lead"), ("date", "A date")], choice),
        ]
    }

    private static func field(
        _ name: PlanChoice.Name, _ label: String, _ options: [(String, String)], _ choice: PlanChoice
    ) -> SelectField {
        SelectField(
            name.rawValue, label: label, options: [("", "All")] + options.map { (value: $0.0, text: $0.1) },
            selected: choice.value(of: name) ?? "")
    }

    /// Each text once, in the order of the alphabet.
    private static func texts(_ texts: [String]) -> [(String, String)] {
        Set(texts).sorted().map { ($0, Words.line(PlanWords.cut($0, atMost: 60))) }
    }

    private static func words(_ name: PlanChoice.Name, _ value: String, _ names: PlanNames) -> String {
        switch name {
        case .indicator: Words.line(names.indicator(value))
        case .theme: "Theme: \(Words.line(PlanWords.cut(value, atMost: 60)))"
        case .lead: "Lead: \(Words.line(value))"
        case .status: "Status: \(ActionStatus(rawValue: value)?.word ?? value)"
        case .delivery: "Delivery: \(Rating(rawValue: value)?.words ?? value)"
        case .impact: "Impact: \(Rating(rawValue: value)?.words ?? value)"
        case .overdue: "Overdue"
        case .missing: "Without a \(value)"
        case .text: "Words: \(Words.line(value))"
        case .view, .page: ""
        }
    }
}
