import Disclosure
import Indicators
import Workforce

/// Everything that the catalogue says, as the operations need it.
package struct Settings: Sendable {
    package let vocabulary: Vocabulary
    package let indicators: [IndicatorDefinition]
    package let policy: DisclosurePolicy
    package let rules: SignalRules
    package let labels: GroupLabels
    /// Items of the national return that are percentages rather than counts.
    package let percentageItems: Set<String>
    package let plans: PlanSettings

    package init(
        vocabulary: Vocabulary, indicators: [IndicatorDefinition], policy: DisclosurePolicy, rules: SignalRules,
        labels: GroupLabels, percentageItems: Set<String>, plans: PlanSettings
    ) {
        self.plans = plans
        (self.vocabulary, self.indicators, self.policy) = (vocabulary, indicators, policy)
        (self.rules, self.labels, self.percentageItems) = (rules, labels, percentageItems)
    }
}
