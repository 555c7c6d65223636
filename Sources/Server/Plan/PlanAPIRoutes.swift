import Foundation
import Hummingbird
import Operations
import Pages
import Plans

/// The plan in JSON: the same values as its pages and commands.
struct PlanAPIRoutes {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        add(.apiPlan, router) { request, _ in
            let model = try PlanModel(site)
            let match = PlanMatch(PlanChoice(request.given))
            let rows = model.view.rows.filter { match.holds(PlanItem($0, next: nil)) }
            return try MadeResponse(json: PlanViewJSON(model.view, rows), read: nil)
        }
        add(.apiPlanAction, router) { _, key in
            let model = try PlanModel(site, all: true)
            let row = try model.row(key.removingPercentEncoding ?? key)
            let events = EscalatePlan(site.workspace).events(of: row, model.view)
            return try MadeResponse(json: PlanActionJSON(row, model.view, events: events), read: nil)
        }
        add(.apiPlanLint, router) { _, _ in
            let outcome = LintPlan()(try PlanModel(site).view)
            return try MadeResponse(json: LintJSON(outcome.findings, scores: outcome.scores), read: nil)
        }
        add(.apiPlanEscalations, router) { _, _ in
            let view = try PlanModel(site, all: true).view
            return try MadeResponse(
                json: EscalationsJSON(EscalatePlan(site.workspace).standings(view), view), read: nil)
        }
        add(.apiPlanCalendar, router) { request, _ in
            let view = try PlanModel(site).view
            return try MadeResponse(
                json: PlanYearJSON(PlanYear(view, year: try PlanRoutes.year(request.given))), read: nil)
        }
    }

    private func add(
        _ url: SiteURL, _ router: Router<BasicRequestContext>,
        _ make: @escaping @Sendable (Request, String) throws -> MadeResponse
    ) {
        router.get(RouterPath(url.pattern)) { request, context in
            let key = context.parameters.get("id") ?? ""
            return try await site.keptToday(request) { try make(request, key) }
        }
    }
}
