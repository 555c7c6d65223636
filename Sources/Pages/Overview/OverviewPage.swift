import Indicators
import Workforce

/// All indicators of one year at a glance.
package struct OverviewPage: Page {
    package static let template = "overview"

    /// Cards under a heading.
    struct Shelf: Sendable {
        let shelfID: String
        let shelfHeading: String
        let cards: [IndicatorCard]
    }

    package let heading: String
    let caption: String
    let form: ChoiceForm
    let glance: Glance
    let shelves: [Shelf]
    let isProtected: Bool
    package let jsonPath: String?

    package var section: Section? { .overview }

    /// - Parameters:
    ///   - findings: of the chosen year, headlines and details alike.
    ///   - earlier: of the years before.
    package init(
        findings: [Finding], earlier: [Finding], choices: Choices, organisation: String, settings: PageSettings
    ) {
        let choice = choices.choice
        heading = choices.unit?.name ?? organisation
        caption = "Workforce race equality, year to 31 March \(choices.period.collectionYear)"
        form = choices.form(action: SiteURL.overview.path(), withDimension: false)
        let cards = Self.cards(findings, earlier, choice, settings)
        glance = Glance(Self.judged(cards.map(\.finding), findings), choice: choice)
        shelves = [
            Shelf(
                shelfID: "standard", shelfHeading: "The nine indicators of the standard",
                cards: cards.filter { $0.finding.definition.number != nil }.map(\.card)),
            Shelf(
                shelfID: "further", shelfHeading: "Further measures",
                cards: cards.filter { $0.finding.definition.number == nil }.map(\.card)),
        ].filter { !$0.cards.isEmpty }
        isProtected = findings.contains(where: \.isAbout)
        jsonPath = SiteURL.apiOverview.path(query: choice.query)
    }

    /// What can be called adverse or not: the headline, or the variants of one that is compared with nothing.
    private static func judged(_ headlines: [Finding], _ findings: [Finding]) -> [Finding] {
        headlines.filter { $0.definition.number != nil }.flatMap { headline -> [Finding] in
            guard headline.value != nil, headline.signal.certainty == nil else { return [headline] }
            return findings.filter {
                $0.definition.id == headline.definition.id && !$0.variant.isDetail && $0.signal.certainty != nil
            }
        }
    }

    private static func cards(
        _ findings: [Finding], _ earlier: [Finding], _ choice: Choice, _ settings: PageSettings
    ) -> [(finding: Finding, card: IndicatorCard)] {
        let shown = findings.filter { !$0.variant.isDetail }
        return shown.headlines.map { headline in
            let others = shown.filter {
                $0.definition.id == headline.definition.id && $0.variant != headline.variant
            }
            let before = earlier.filter {
                $0.definition.id == headline.definition.id && $0.variant == headline.variant
            }
            let card = IndicatorCard(
                headline, others: others, trend: Trend(before + [headline]), choice: choice, settings: settings)
            return (headline, card)
        }
    }
}

extension [Finding] {
    /// The first finding of each indicator, in order.
    var headlines: [Finding] {
        var seen: Set<String> = []
        return filter { seen.insert($0.definition.id).inserted }
    }
}

/// What is shown where nothing has been imported yet.
package struct EmptyPage: Page {
    package static let template = "empty"
    package let heading: String
    package let jsonPath: String? = nil

    package var section: Section? { .overview }

    package init(organisation: String) { heading = organisation }
}
