import Plans
import SQLiteStore

/// The actions against the nine indicators, with letters for direct, indirect, named and measured on.
package struct IndicatorMatrix: Encodable, Sendable {
    package struct Row: Encodable, Sendable {
        package let key: String
        package let text: String
        /// One for each indicator; empty where there is no link.
        package let letters: [String]
    }

    package let indicators: [String]
    package let rows: [Row]

    /// - Parameter words: which letter stands for which strength.
    package init(_ plan: Plan, indicators: [String], words: TableWords) {
        self.indicators = indicators
        rows = plan.actions.map { action in
            Row(
                key: action.key, text: action.text,
                letters: indicators.map { words.letters(action, indicator: $0) })
        }
    }
}

extension PlanView {
    /// The matrix of the nine indicators of the standard.
    package var matrix: IndicatorMatrix { matrix(of: rows) }

    package func matrix(of rows: [PlanRow]) -> IndicatorMatrix {
        var plan = plan
        plan.actions = rows.map(\.action)
        return IndicatorMatrix(plan, indicators: indicatorNumbers, words: settings.layouts.words)
    }

    /// The plan laid out for giving out.
    /// - Parameter term: id of the word for the group; nil for the one that was chosen, else the plan's own.
    package func table(_ layout: TableLayout, term: String? = nil) -> PlanTable? {
        var laid = plan
        laid.actions = rows.map(\.action)
        let chosen = term.map { settings.terms.term(chosen: $0, for: laid) } ?? self.term
        return settings.layouts.table(
            laid, layout, options: TableOptions(term: chosen, indicatorNames: indicatorNames))
    }
}

extension PlanSettings {
    /// The name of a plan's setting that holds the id of its word for the group.
    package static let term = "term"
}
