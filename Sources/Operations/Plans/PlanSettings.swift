import Indicators
import Plans

/// What the catalogue says about plans.
package struct PlanSettings: Sendable {
    package let vocabulary: PlanVocabulary
    package let rules: PlanRules
    package let lint: LintSettings
    package let terms: PlanTerms
    package let layouts: PlanLayouts

    package init(
        vocabulary: PlanVocabulary, rules: PlanRules, lint: LintSettings, terms: PlanTerms, layouts: PlanLayouts
    ) {
        (self.vocabulary, self.rules, self.lint) = (vocabulary, rules, lint)
        (self.terms, self.layouts) = (terms, layouts)
    }
}

extension Settings {
    /// The number of each indicator of the standard with its short title.
    var indicatorNames: [String: String] {
        Dictionary(
            indicators.compactMap { definition in definition.number.map { ("\($0)", definition.shortTitle) } },
            uniquingKeysWith: { first, _ in first })
    }
}
