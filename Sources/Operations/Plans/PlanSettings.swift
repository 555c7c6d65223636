import Indicators
import Plans
import SQLiteStore

/// What the catalogue says about plans.
package struct PlanSettings: Sendable {
    package let vocabulary: PlanVocabulary
    package let rules: PlanRules
    package let lint: LintSettings
    package let terms: PlanTerms
    package let layouts: PlanLayouts
    package let highImpactActions: [HighImpactAction]

    package init(
        vocabulary: PlanVocabulary, rules: PlanRules, lint: LintSettings, terms: PlanTerms, layouts: PlanLayouts,
        highImpactActions: [HighImpactAction]
    ) {
        (self.vocabulary, self.rules, self.lint) = (vocabulary, rules, lint)
        (self.terms, self.layouts, self.highImpactActions) = (terms, layouts, highImpactActions)
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

extension Workspace {
    /// Keeps the word that exports use for the group.
    /// - Returns: whether it is one of the words to choose from.
    package func chooseTerm(labelled label: String?) throws -> Bool {
        guard let term = settings.plans.terms.terms.first(where: { $0.label == label }) else { return false }
        try store.set(PlanSettings.term, to: term.id, ofPlan: planEntry().id)
        return true
    }
}
