import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Operations
import Pages
import Papers
import Plans
import Workforce

/// The pages of the plan that only show.
struct PlanRoutes {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        show(.plan, router) { request, model in
            PlanPage(
                model.context, items: model.items(), choice: PlanChoice(request.given),
                questions: model.view.openQuestions.count, weaknesses: model.weaknesses,
                notice: PlanNotice.notice(request.given), removed: try model.removed())
        }
        show(.planQuestions, router) { request, model in
            PlanQuestionsPage(
                model.context, questions: try model.notPublic().questions, notice: PlanNotice.notice(request.given))
        }
        show(.planTimeline, router) { request, model in
            PlanTimelinePage(model.context, items: model.items(), choice: PlanChoice(request.given))
        }
        show(.planMatrix, router) { request, model in
            PlanMatrixPage(model.context, items: model.items(), choice: PlanChoice(request.given))
        }
        show(.planOverdue, router, all: true) { _, model in
            PlanOverduePage(model.context, items: model.items(withSteps: true))
        }
        show(.planLint, router) { request, model in try lint(model.notPublic(), request.given) }
        show(.planEscalations, router, all: true) { _, model in try escalations(model.notPublic()) }
        show(.planCalendar, router) { request, model in try calendar(model, request.given) }
        show(.planExports, router) { request, model in exports(model, request.given) }
        addFiles(to: router)
    }

    /// A workspace without a plan has a page of its own.
    private func show(
        _ url: SiteURL, _ router: Router<BasicRequestContext>, all: Bool = false,
        _ make: @escaping @Sendable (Request, PlanModel) throws -> any Page
    ) {
        router.get(RouterPath(url.pattern)) { request, _ in
            try await site.keptToday(request) {
                do {
                    let model = try PlanModel(site, all: all)
                    let html = site.renderer.html(try make(request, model))
                    return MadeResponse(html: html, read: nil).reading(model.view.reads)
                } catch PlanRefusal.noPlan {
                    return MadeResponse(html: site.renderer.html(PlanEmptyPage()), read: nil)
                }
            }
        }
    }

    private func lint(_ model: PlanModel, _ given: [String: String]) -> PlanLintPage {
        let rules = LintCatalogue.rules.map {
            PlanLintPage.Rule(code: $0.code, title: $0.title, explanation: $0.explanation)
        }
        return PlanLintPage(
            model.context, findings: LintPlan()(model.view).findings, rules: rules, titles: model.titles,
            severity: given["severity"].flatMap(LintSeverity.init),
            code: given["rule"].flatMap { $0.isEmpty ? nil : $0 },
            page: given["page"].flatMap { Int($0) } ?? 1)
    }

    private func escalations(_ model: PlanModel) -> PlanEscalationsPage {
        let (view, escalating) = (model.view, EscalatePlan(site.workspace))
        return PlanEscalationsPage(
            model.context, ladder: view.settings.rules.ladders.ladder(for: view.plan),
            states: escalating.standings(view).map(\.state),
            events: view.rows.flatMap { escalating.events(of: $0, view) }, titles: model.titles)
    }

    private func calendar(_ model: PlanModel, _ given: [String: String]) throws -> PlanCalendarPage {
        let ahead = try PlanYear(model.view, year: try Self.year(given))
        let years = (-1...2).compactMap { ahead.year.advanced(by: $0) }
        return PlanCalendarPage(
            model.context, year: ahead.year, years: years, entries: ahead.entries, forums: ahead.reviews)
    }

    static func year(_ given: [String: String]) throws -> FinancialYear? {
        guard let text = given["year"], !text.isEmpty else { return nil }
        guard let year = FinancialYear(label: text) else {
            throw SiteFault.bad("“\(text)” is not a financial year. Write it as 2025-26.")
        }
        return year
    }

    private func exports(_ model: PlanModel, _ given: [String: String]) -> PlanExportsPage {
        let view = model.view
        let layouts = TableLayout.allCases.compactMap { layout in
            view.settings.layouts.forms[layout].map { form in
                PlanExportsPage.Layout(id: layout.rawValue, title: form.title, explanation: "")
            }
        }
        return PlanExportsPage(
            model.context, layouts: layouts, labels: view.settings.terms.terms.map(\.label), label: view.term.label,
            note: view.term.note,
            notice: PlanNotice.notice(given))
    }
}

/// The plan as files.
extension PlanRoutes {
    private func addFiles(to router: Router<BasicRequestContext>) {
        router.get(RouterPath(SiteURL.planCalendarFile.pattern)) { request, _ in
            let text = try await offloaded {
                let view = try PlanModel(site).view
                return try PlanYear(view, year: try Self.year(request.given)).iCalendar(of: view, now: site.now())
            }
            return Response(file: Array(text.utf8), type: "text/calendar; charset=utf-8", name: "action-plan.ics")
        }
        router.get(RouterPath(SiteURL.planExport.pattern)) { _, context in
            let name = try context.parameters.require("id")
            return try await offloaded { try export(name) }
        }
    }

    /// A paper carries its style, so that it looks the same when it is saved and sent.
    private static let ownStyle =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

    /// - Parameter name: a layout and an ending: `register.xlsx`.
    private func export(_ name: String) throws -> Response {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let layout = parts.first.flatMap(TableLayout.init(rawValue:))
        let paper = parts.count == 2 ? parts.last.flatMap(PlanPaper.init(rawValue:)) : nil
        let view = try PlanModel(site).view
        guard let layout, let paper, let table = view.table(layout) else {
            throw SiteFault.notFound("There is no such export. Choose one from the page of exports.")
        }
        let bytes = try paper.bytes(
            table, plan: view.number, revision: view.revision,
            created: Int(site.now().timeIntervalSince1970))
        var response = Response(
            file: bytes, type: paper.mediaType, name: paper == .html ? nil : "plan-\(layout.rawValue).\(paper.rawValue)"
        )
        if paper == .html { response.headers[.contentSecurityPolicy] = Self.ownStyle }
        return response
    }
}

extension Response {
    /// - Parameter name: what the file is saved as; nil for one that is looked at.
    init(file bytes: [UInt8], type: String, name: String?) {
        var headers: HTTPFields = [.contentType: type]
        if let name { headers[.contentDisposition] = "attachment; filename=\"\(name)\"" }
        self.init(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension Site {
    /// As `kept`, for what says how long ago something was: good for one day.
    func keptToday(
        _ request: Request, _ make: @escaping @Sendable () throws -> MadeResponse
    ) async throws -> Response {
        let today = try workspace.today(now: now())
        return try await kept("\(today.iso) \(request.uri.string)", make)
    }
}
