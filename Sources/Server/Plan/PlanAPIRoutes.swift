import Foundation
import Hummingbird
import Operations
import Pages
import Plans

/// The plan in JSON: the same values as its pages and commands.
struct PlanAPIRoutes {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        add(.apiPlan, router) { request, _, view in
            let match = PlanMatch(PlanChoice(request.given))
            return PlanViewJSON(view, view.rows.filter { match.holds(PlanItem($0, state: nil)) })
        }
        add(.apiPlanAction, router, all: true) { _, model, view in
            let row = try model.row(model.key)
            return PlanActionJSON(row, view, events: EscalatePlan(site.workspace).events(of: row, view))
        }
        add(.apiPlanLint, router) { _, model, view in
            _ = try model.notPublic()
            let outcome = LintPlan()(view)
            return LintJSON(outcome.findings, scores: outcome.scores)
        }
        add(.apiPlanEscalations, router, all: true) { _, model, view in
            _ = try model.notPublic()
            return EscalationsJSON(EscalatePlan(site.workspace).standings(view), view)
        }
        add(.apiPlanCalendar, router) { request, _, view in
            PlanYearJSON(try PlanYear(view, year: try PlanRoutes.year(request.given)))
        }
    }

    private func add(
        _ url: SiteURL, _ router: Router<BasicRequestContext>, all: Bool = false,
        _ make: @escaping @Sendable (Request, PlanModel, PlanView) throws -> any Encodable
    ) {
        router.get(RouterPath(url.pattern)) { request, context in
            let key = context.parameters.get("id") ?? ""
            return try await site.keptToday(request) {
                let model = try PlanModel(site, all: all, key: key.removingPercentEncoding ?? key)
                let json = try make(request, model, model.view)
                return try MadeResponse(json: json, read: nil).reading(model.view.reads)
            }
        }
    }
}
