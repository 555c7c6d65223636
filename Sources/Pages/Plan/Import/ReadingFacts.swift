import Indicators
import Plans

/// What was understood of a document, in counts and tables.
enum ReadingFacts {
    static func understood(_ plan: Plan) -> [HeadlinePanel.Fact] {
        let actions = plan.actions
        let counts: [(String, Int)] = [
            ("with a number", actions.filter { $0.ref != nil }.count),
            ("linked to an indicator", actions.filter { !PlanMatch.indicators(of: $0).isEmpty }.count),
            ("with a lead", actions.filter { !$0.leads.named.isEmpty }.count),
            ("with a date", actions.filter { $0.due.kind != .none }.count),
            ("with a status", actions.filter { $0.status != .notStated }.count),
            ("with a target", actions.filter { !$0.targets.isEmpty }.count),
            ("with a measure or KPI", actions.filter { $0.measure != nil || !$0.kpis.isEmpty }.count),
            ("printed more than once", actions.filter { $0.occurrences.count > 1 }.count),
        ]
        let facts: [(String, String?)] = [
            ("Title", plan.title), ("Organisation", plan.organisation), ("Years", plan.years),
            ("Published", plan.published?.description), ("Layout", plan.layout?.words),
            ("Word for the group", plan.groupLabel),
            ("Actions", "\(PlanWords.count(actions.count, "action")): " + words(counts)),
            ("Baselines", PlanWords.count(plan.baselines.count, "figure")),
            ("Goals outside actions", PlanWords.count(plan.goals.count, "goal")),
            ("Other passages", PlanWords.count(plan.passages.count, "passage")),
        ]
        return facts.compactMap { name, text in
            text.map { HeadlinePanel.Fact(factName: name, factText: Words.lines($0)) }
        }
    }

    private static func words(_ counts: [(String, Int)]) -> String {
        counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    }

    static func unplaced(_ accounting: Accounting) -> TableView? {
        guard !accounting.unplaced.isEmpty else { return nil }
        return TableView(
            caption: "Lines that no field holds", hidesCaption: true, columns: ["Line", "Text", "Why"], words: [1, 2],
            lines: accounting.unplaced.map {
                TableView.Line(head: String($0.line), cells: [Words.lines($0.text), Words.lines($0.reason)])
            })
    }

    static func actions(_ plan: Plan) -> TableView? {
        guard !plan.actions.isEmpty else { return nil }
        return TableView(
            caption: "Actions as they were read", hidesCaption: true,
            columns: ["Action", "Indicators", "Lead", "Due", "Status", "Lines"], words: [1, 2, 3, 4, 5],
            lines: plan.actions.map { action in
                let indicators = PlanMatch.indicators(of: action).map(Words.line).joined(separator: ", ")
                let leads = action.leads.all.map { Words.line($0.text) }.joined(separator: ", ")
                return TableView.Line(
                    head: Words.line("\(action.ref ?? action.key) \(PlanWords.cut(action.text, atMost: 200))"),
                    cells: [
                        indicators.isEmpty ? "None" : indicators, leads.isEmpty ? "No lead" : leads,
                        PlanWords.due(action.due), action.status.word, lines(action),
                    ])
            })
    }

    private static func lines(_ action: Action) -> String {
        action.occurrences.map { occurrence in
            let (first, last) = (occurrence.lines.lowerBound, occurrence.lines.upperBound)
            return first == last ? "\(first)" : "\(first)–\(last)"
        }.joined(separator: ", ")
    }

    static func baselines(_ plan: Plan) -> TableView? {
        guard !plan.baselines.isEmpty else { return nil }
        return TableView(
            caption: "Figures that the plan starts from", hidesCaption: true,
            columns: ["Figure", "Indicator", "Year", "White", "Group", "Ratio", "Value", "Line"], words: [1, 2],
            lines: plan.baselines.map { base in
                let number = { (value: Double?, unit: Unit) in value.map { PlanWords.number($0, unit) } ?? "–" }
                return TableView.Line(
                    head: Words.line(base.label),
                    cells: [
                        base.indicator ?? "–", base.year.map(Words.line) ?? "–", number(base.white, base.unit),
                        number(base.bme, base.unit), number(base.ratio, .ratio), number(base.value, base.unit),
                        base.line.map(String.init) ?? "–",
                    ])
            })
    }
}

extension PlanLayout {
    var words: String {
        switch self {
        case .narrative: "Actions as sentences under each indicator"
        case .matrix: "A matrix of actions and indicators"
        case .theme: "Themes with activity, lead and due date"
        case .tracker: "A tracker of nine columns"
        case .sustainability: "Indicator, action, KPIs and sustainability"
        }
    }
}
