import Hummingbird
import Indicators
import Operations
import Pages
import Workforce

/// The same values as the pages, in JSON.
struct APIRoutes {
    let site: Site

    /// - Parameter exactOnly: for what shows exact counts whoever asks.
    func add(to router: Router<BasicRequestContext>, exactOnly: RouterGroup<BasicRequestContext>) {
        add(.apiOverview, to: router) { try overview(Choice($0)) }
        add(.apiIndicators, to: router) { request in
            let only = request.given["indicator"].flatMap { $0.isEmpty ? nil : $0 }
            return try indicators(Choice(request), only: only)
        }
        router.get(RouterPath(SiteURL.apiIndicator.pattern)) { request, context in
            let id = try context.parameters.require("id")
            return try await site.kept(request.uri.string) { try indicator(id, Choice(request)) }
        }
        add(.apiPeriods, to: router) { _ in
            try MadeResponse(json: PeriodsJSON(periods: try site.workspace.periods().map(\.label)), read: nil)
        }
        add(.apiUnits, to: router) { try units(Choice($0)) }
        add(.apiImports, to: exactOnly) { _ in
            try MadeResponse(json: ImportsJSON(imports: try site.workspace.imports()), read: nil)
        }
    }

    private func add(
        _ url: SiteURL, to router: some RouterMethods<BasicRequestContext>,
        _ make: @escaping @Sendable (Request) throws -> MadeResponse
    ) {
        router.get(RouterPath(url.pattern)) { request, _ in
            try await site.kept(request.uri.string) { try make(request) }
        }
    }

    private func overview(_ choice: Choice) throws -> MadeResponse {
        let question = try Question(choice.undivided, site)
        let found = try OverviewModel(site).findings(question)
        let json = FindingsJSON(
            question, organisation: try site.workspace.organisation(),
            findings: found.chosen.filter { !$0.variant.isDetail },
            earlier: found.earlier.filter { !$0.variant.isDetail })
        return try MadeResponse(json: json, read: question.request())
    }

    private func indicators(_ choice: Choice, only: String?) throws -> MadeResponse {
        let question = try Question(choice, site)
        let request = question.request(indicators: only.map { [$0] } ?? [], divided: true)
        let json = FindingsJSON(
            question, organisation: try site.workspace.organisation(), findings: try question.calculate(request))
        return try MadeResponse(json: json, read: request)
    }

    private func indicator(_ id: String, _ choice: Choice) throws -> MadeResponse {
        let values = try IndicatorModel(site).values(id, choice)
        var json = FindingsJSON(
            values.question, organisation: try site.workspace.organisation(), findings: values.findings)
        json.trend = values.trend
        json.division = values.question.choices.dimension == nil ? nil : values.division
        json.sources = values.provenance
        return try MadeResponse(json: json, read: values.question.request(indicators: [id], divided: true))
    }

    private func units(_ choice: Choice) throws -> MadeResponse {
        let choices = try Question(choice, site).choices
        return try MadeResponse(json: UnitsJSON(choices), read: nil)
    }
}
