import Indicators
import Workforce

/// One indicator of one year: the sentence, the figures, where they come from.
package struct IndicatorPage: Page {
    package static let template = "indicator"

    /// Everything that the page is made from.
    package struct Material: Sendable {
        package var definition: IndicatorDefinition
        /// All variants of the chosen unit and year.
        package var findings: [Finding]
        /// The headline over the years, the chosen one included.
        package var trend: Trend
        /// The headline for each part, where it is to be divided.
        package var division: [Finding]
        package var sources: [SourcePanel]
        package var choices: Choices
        package var payScale: PayScale

        package init(
            definition: IndicatorDefinition, findings: [Finding], trend: Trend, division: [Finding],
            sources: [SourcePanel], choices: Choices, payScale: PayScale
        ) {
            (self.definition, self.findings, self.trend) = (definition, findings, trend)
            (self.division, self.sources, self.choices) = (division, sources, choices)
            self.payScale = payScale
        }
    }

    package let heading: String
    let caption: String
    let subheading: String
    let form: ChoiceForm
    let headline: HeadlinePanel?
    let absence: String?
    let trend: ChartView?
    let groups: TableView?
    let variants: TableView?
    let division: DivisionPanel?
    let bands: [BandPanel]
    let definition: DefinitionPanel
    let sources: [SourcePanel]
    let hasNoSources: Bool
    let overviewPath: String
    package let jsonPath: String?

    package var section: Section? { .overview }

    package init(_ material: Material, settings: PageSettings) {
        let (definition, choices) = (material.definition, material.choices)
        let first = material.findings.first
        heading = definition.title
        caption =
            definition.number.map { "Indicator \($0) of the Workforce Race Equality Standard" }
            ?? "A measure beside the standard"
        subheading =
            "\(choices.unit?.path ?? "The whole organisation"), year to 31 March "
            + "\(choices.period.collectionYear)"
        form = choices.form(action: SiteURL.indicator.path(definition.id), withDimension: true)
        headline = first.map { HeadlinePanel($0, settings) }
        absence = first == nil ? "The catalogue does not define this indicator for \(choices.period.label)." : nil
        trend =
            material.trend.findings.contains { $0.value != nil }
            ? ChartView(material.trend.full(id: "trend", rules: settings.rules)) : nil
        groups = first.flatMap { GroupTable.table($0) }
        variants = VariantTable.table(material.findings)
        division = choices.dimension.map {
            DivisionPanel($0, definition, material.division, jsonPath: Self.dividedJSON(choices, definition), settings)
        }
        bands = BandPanel.panels(material.findings, payScale: material.payScale, settings)
        self.definition = DefinitionPanel(definition, year: choices.period, labels: settings.labels)
        sources = material.sources
        hasNoSources = material.sources.allSatisfy(\.files.isEmpty)
        overviewPath = SiteURL.overview.path(query: choices.choice.undivided.query)
        jsonPath = SiteURL.apiIndicator.path(definition.id, query: choices.choice.query)
    }

    private static func dividedJSON(_ choices: Choices, _ definition: IndicatorDefinition) -> String {
        SiteURL.apiIndicators.path(query: [("indicator", definition.id)] + choices.choice.query)
    }
}
