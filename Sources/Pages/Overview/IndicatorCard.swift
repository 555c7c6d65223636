import Charts
import Indicators

/// One indicator on the overview: its headline, its other variants, and its last years.
struct IndicatorCard: Sendable {
    /// A further variant.
    struct Line: Sendable {
        let lineTitle: String
        let lineValue: String
        let lineInterval: String?
        let lineSignal: SignalView?
        let lineReason: String?
    }

    let cardID: String
    let number: String?
    let shortTitle: String
    let fullTitle: String
    let link: String
    let variantTitle: String?
    let comparison: String
    let value: String
    let interval: String?
    let signal: SignalView?
    let withheld: String?
    let trend: ChartView?
    let lines: [Line]
    let hasLines: Bool

    init(_ headline: Finding, others: [Finding], trend: Trend, choice: Choice, settings: PageSettings) {
        let definition = headline.definition
        cardID = "card-\(definition.id)"
        number = definition.number.map(String.init)
        (shortTitle, fullTitle) = (definition.shortTitle, definition.title)
        link = SiteURL.indicator.path(definition.id, query: choice.undivided.query)
        variantTitle = others.isEmpty ? nil : headline.variant.title
        comparison = headline.comparisonWords(settings.labels)
        value = headline.valueWords
        interval = headline.interval.map { "\(Words.level($0)) \(headline.intervalWords ?? "")" }
        signal = SignalView(headline)
        withheld = headline.withheld
        self.trend =
            trend.findings.contains { $0.value != nil }
            ? ChartView(
                trend.small(id: definition.id, rules: settings.rules), isWide: false,
                summary: "Figures by year") : nil
        (lines, hasLines) = (others.map(Line.init), !others.isEmpty)
    }
}

extension IndicatorCard.Line {
    init(_ finding: Finding) {
        lineTitle = finding.variant.title
        lineValue = finding.valueWords
        lineInterval = finding.intervalWords
        lineSignal = SignalView(finding)
        lineReason = finding.withheld
    }
}

/// What pages need to know of the catalogue.
package struct PageSettings: Sendable {
    let rules: SignalRules
    let labels: GroupLabels

    package init(rules: SignalRules, labels: GroupLabels) {
        (self.rules, self.labels) = (rules, labels)
    }
}
