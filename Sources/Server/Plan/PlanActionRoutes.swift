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
                let model = try PlanModel(site, all: true)
                let page = try page(key, model, notice: PlanNotice.notice(request.given))
                return MadeResponse(html: site.renderer.html(page), read: nil).reading(model.view.reads)
            }
        }
        editing.get(RouterPath(SiteURL.planEdit.pattern)) { _, context in
            let key = try Self.key(context)
            return try await offloaded {
                let model = try PlanModel(site)
                let page = PlanEditPage(try model.row(key).action, revision: model.view.revision)
                return Response(html: site.renderer.html(page))
            }
        }
        report(.planUpdate, "update", "updated", editing) { form in
            ActionReport(
                rating: try Self.choice(form["rating"]), status: try Self.choice(form["status"]),
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

    /// Nil where nothing was chosen.
    private static func choice<Value: RawRepresentable>(_ text: String?) throws -> Value?
    where Value.RawValue == String {
        guard let text, !text.isEmpty else { return nil }
        guard let value = Value(rawValue: text) else { throw SiteFault.bad("“\(text)” is not one of the choices.") }
        return value
    }

    private func report(
        _ url: SiteURL, _ name: String, _ done: String, _ router: RouterGroup<BasicRequestContext>,
        _ make: @escaping @Sendable ([String: String]) throws -> ActionReport
    ) {
        router.post(RouterPath(url.pattern)) { request, context in
            let (key, form) = (try Self.key(context), try await PostedForm.read(request))
            return try await offloaded {
                do {
                    let report = try make(form)
                    try UpdateAction(site.workspace)(
                        report, of: key, by: site.settings.person,
                        now: try site.workspace.moment(site.now()))
                    return Response.seeOther(SiteURL.planAction.path(key, query: [("done", done)]))
                } catch let refusal as PlanRefusal {
                    if case .unknownAction = refusal { throw refusal }
                    let mistake = PlanActionPage.Mistake(refusal.words, form: name, entered: form)
                    let page = try page(key, PlanModel(site, all: true), mistake: mistake)
                    return Response(html: site.renderer.html(page), status: .unprocessableContent)
                }
            }
        }
    }

    /// Only what differs from the page that was edited is changed, and not where somebody else was faster.
    private func edit(_ key: String, _ form: [String: String]) async throws -> Response {
        try await offloaded {
            let model = try PlanModel(site)
            let action = try model.row(key).action
            if let seen = form["revision"].flatMap({ Int($0) }), seen != model.view.revision {
                return refused(
                    PlanEditPage(
                        action, entered: form,
                        mistake:
                            "Somebody changed the plan while you wrote. Look at what stands there now, and save again.",
                        revision: model.view.revision, changedMeanwhile: true))
            }
            let texts = form.compactMap { name, text in ActionField(rawValue: name).map { ($0, text) } }
            let fields = Dictionary(texts, uniquingKeysWith: { first, _ in first })
                .filter { PlanEditPage.usual.contains($0.key) && $0.value != $0.key.text(of: action) }
            do {
                try UpdateAction(site.workspace)(
                    ActionReport(fields: fields, reason: form["reason"]), of: key, expecting: model.view.revision,
                    by: site.settings.person, now: try site.workspace.moment(site.now()))
                return Response.seeOther(SiteURL.planAction.path(key, query: [("done", "edited")]))
            } catch let refusal as PlanRefusal {
                return refused(
                    PlanEditPage(action, entered: form, mistake: refusal.words, revision: model.view.revision))
            }
        }
    }

    private func refused(_ page: PlanEditPage) -> Response {
        Response(html: site.renderer.html(page), status: .unprocessableContent)
    }

    private func page(
        _ key: String, _ model: PlanModel, notice: ImportsPage.Notice? = nil,
        mistake: PlanActionPage.Mistake? = nil
    ) throws -> PlanActionPage {
        let (view, row) = (model.view, try model.row(key))
        let (escalating, lint) = (EscalatePlan(site.workspace), LintPlan()(view))
        let item = PlanItem(row, state: view.isPublic ? nil : escalating.standing(of: row, view))
        let details = PlanActionPage.Details(
            smart: lint.scores[key], targets: view.targets(of: row.action).map(PlanTarget.init),
            weaknesses: view.isPublic ? [] : lint.findings.filter { $0.action == key },
            escalation: view.isPublic ? [] : escalating.events(of: row, view),
            dependencies: model.titles, notice: notice, mistake: mistake,
            changes: try site.workspace.changes(of: key, in: view).map {
                PlanChangeLine(
                    at: $0.at, by: $0.by, field: $0.field, before: $0.before, after: $0.after, reason: $0.reason)
            })
        return PlanActionPage(model.context, item, details)
    }
}
