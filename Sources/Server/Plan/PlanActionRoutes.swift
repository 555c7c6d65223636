import Foundation
import Hummingbird
import Operations
import Pages
import Plans
import Workforce

/// One action, and the forms by which it is followed.
struct PlanActionRoutes {
    let site: Site

    func add(to router: Router<BasicRequestContext>, editing: RouterGroup<BasicRequestContext>) {
        router.get(RouterPath(SiteURL.planAction.pattern)) { request, context in
            let key = try Self.key(context)
            return try await site.keptToday(request) {
                let page = try page(key, notice: PlanNotice.notice(request.given))
                return MadeResponse(html: site.renderer.html(page), read: nil)
            }
        }
        editing.get(RouterPath(SiteURL.planEdit.pattern)) { _, context in
            let key = try Self.key(context)
            return try await offloaded {
                Response(html: site.renderer.html(PlanEditPage(try PlanModel(site).row(key).action)))
            }
        }
        report(.planUpdate, "update", "updated", editing) { form in
            ActionReport(
                rating: form["rating"].flatMap(Rating.init), status: form["status"].flatMap(ActionStatus.init),
                note: form["note"] ?? "", goToGreen: form["go-to-green"])
        }
        report(.planMove, "move", "moved", editing) { form in
            ActionReport(fields: [.due: form["due"] ?? ""], reason: form["reason"])
        }
        report(.planEvidence, "evidence", "evidence", editing) { form in ActionReport(evidence: form["evidence"]) }
        editing.post(RouterPath(SiteURL.planEdit.pattern)) { request, context in
            try await edit(Self.key(context), try await PostedForm.read(request))
        }
    }

    private static func key(_ context: BasicRequestContext) throws -> String {
        let key = try context.parameters.require("id")
        return key.removingPercentEncoding ?? key
    }

    private func report(
        _ url: SiteURL, _ name: String, _ done: String, _ router: RouterGroup<BasicRequestContext>,
        _ make: @escaping @Sendable ([String: String]) -> ActionReport
    ) {
        router.post(RouterPath(url.pattern)) { request, context in
            let (key, form) = (try Self.key(context), try await PostedForm.read(request))
            return try await offloaded {
                do {
                    try UpdateAction(site.workspace)(
                        make(form), of: key, by: site.settings.person, now: site.now())
                    return Response.seeOther(SiteURL.planAction.path(key, query: [("done", done)]))
                } catch let refusal as PlanRefusal {
                    if case .unknownAction = refusal { throw refusal }
                    let mistake = PlanActionPage.Mistake(refusal.words, form: name, entered: form)
                    let page = try page(key, mistake: mistake)
                    return Response(html: site.renderer.html(page), status: .unprocessableContent)
                }
            }
        }
    }

    private func edit(_ key: String, _ form: [String: String]) async throws -> Response {
        try await offloaded {
            let action = try PlanModel(site).row(key).action
            let texts = form.compactMap { name, text in ActionField(rawValue: name).map { ($0, text) } }
            let fields = Dictionary(texts, uniquingKeysWith: { first, _ in first })
                .filter { PlanEditPage.usual.contains($0.key) }
            do {
                try UpdateAction(site.workspace)(
                    ActionReport(fields: fields, reason: form["reason"]), of: key, by: site.settings.person,
                    now: site.now())
                return Response.seeOther(SiteURL.planAction.path(key, query: [("done", "edited")]))
            } catch let refusal as PlanRefusal {
                let page = PlanEditPage(action, entered: form, mistake: refusal.words)
                return Response(html: site.renderer.html(page), status: .unprocessableContent)
            }
        }
    }

    private func page(
        _ key: String, notice: ImportsPage.Notice? = nil, mistake: PlanActionPage.Mistake? = nil
    ) throws -> PlanActionPage {
        let model = try PlanModel(site, all: true)
        let (view, row) = (model.view, try model.row(key))
        let (escalating, lint) = (EscalatePlan(site.workspace), LintPlan()(view))
        let item = PlanItem(row, next: escalating.standing(of: row, view))
        let details = PlanActionPage.Details(
            smart: lint.scores[key], targets: view.targets(of: row.action).map(PlanTarget.init),
            weaknesses: lint.findings.filter { $0.action == key }, escalation: escalating.events(of: row, view),
            dependencies: model.titles, notice: notice, mistake: mistake)
        return PlanActionPage(model.context, item, details)
    }
}
