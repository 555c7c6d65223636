import Indicators
import Operations
import Pages
import Workforce

/// Asks for what the page of one indicator shows.
struct IndicatorModel {
    /// Years of a trend, the chosen one included.
    static let years = 5
    let site: Site

    /// The values behind the page and its JSON twin.
    struct Values {
        let question: Question
        let definition: IndicatorDefinition
        let findings: [Finding]
        let trend: [Finding]
        let division: [Finding]
        let provenance: [Provenance]
    }

    init(_ site: Site) { self.site = site }

    func values(_ id: String, _ choice: Choice) throws -> Values {
        guard let definition = site.workspace.settings.indicators.first(where: { $0.id == id }) else {
            throw SiteFault.notFound("There is no indicator called “\(id)”.")
        }
        let question = try Question(choice, site)
        let findings = try question.calculate(question.request(indicators: [id]))
        return Values(
            question: question, definition: definition, findings: findings,
            trend: try trend(question, id, findings), division: try division(question, id),
            provenance: try site.workspace.provenance(
                of: definition, question.choices.period, audience: question.choices.audience))
    }

    func page(_ id: String, _ choice: Choice) throws -> (any Page, FindingsRequest) {
        let values = try values(id, choice)
        let material = IndicatorPage.Material(
            definition: values.definition, findings: values.findings, trend: Trend(values.trend),
            division: values.division, sources: values.provenance.map(SourcePanel.init),
            choices: values.question.choices, payScale: site.workspace.settings.vocabulary.payScale)
        return (
            IndicatorPage(material, settings: site.pageSettings),
            values.question.request(indicators: [id], divided: true)
        )
    }

    /// The headline over the years.
    private func trend(_ question: Question, _ id: String, _ findings: [Finding]) throws -> [Finding] {
        let before = try question.earlier(Self.years - 1).compactMap {
            try question.calculate(question.request(indicators: [id], in: $0)).first
        }
        return (before + findings.prefix(1)).sorted { $0.period < $1.period }
    }

    private func division(_ question: Question, _ id: String) throws -> [Finding] {
        guard question.choices.dimension != nil else { return [] }
        let found = try question.calculate(question.request(indicators: [id], divided: true))
        return found.filter { $0.variant == found.first?.variant }
    }
}

extension SourcePanel {
    init(_ provenance: Provenance) {
        self.init(
            role: provenance.role, title: provenance.title, filters: provenance.filters,
            files: provenance.files.map {
                File(name: $0.name, asOf: $0.asOf, importedAt: $0.importedAt, rows: $0.rows, sha256: $0.sha256)
            })
    }
}
