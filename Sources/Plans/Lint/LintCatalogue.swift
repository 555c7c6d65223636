/// Every rule, grouped by what it looks at, in the order of the help page.
package enum LintCatalogue {
    package static let rules: [any LintRule] = leads + dates + states + measures + targets + links + wording

    package static func rule(_ code: String) -> (any LintRule)? { rules.first { $0.code == code } }

    private static let leads: [any LintRule] = [
        NoLead(), LeadToBeConfirmed(), LeadIsAPerson(), LeadHoldsTooMuch(), ExternalWithoutOwner(),
    ]
    private static let dates: [any LintRule] = [
        NoDate(), OngoingOnly(), NoEndDate(), VagueDate(), DateBeforePublication(), DeadlinePast(), FixedDateMoved(),
    ]
    private static let states: [any LintRule] = [
        StatusMissing(), NewButStarted(), DeferredWithoutReason(), CompleteWithoutEvidence(), CostToBeConfirmed(),
    ]
    private static let measures: [any LintRule] = [
        NoMeasure(), MetricNotHeld(), MeasuredElsewhere(), NoTarget(), TargetWithoutBaseline(),
    ]
    private static let targets: [any LintRule] = [
        TargetsDisagree(), TargetNotSettled(), TargetAgainstItsWords(), TargetEqualsBaseline(), PercentOrPoints(),
        TargetAgainstBetter(), TargetOutOfReach(),
    ]
    private static let links: [any LintRule] = [ObjectiveMismatch(), IndicatorWithoutAction()]
    private static let wording: [any LintRule] = [
        NotATask(), TooLong(), UnfinishedSentence(), RepeatedAction(), RepeatedParagraph(), NumberingGap(),
        NumberingDamaged(),
    ]
}
