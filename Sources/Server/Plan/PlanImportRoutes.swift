import Foundation
import Hummingbird
import Intake
import Operations
import Pages
import Plans

/// From a document to a plan: upload, questions, and only then the store.
struct PlanImportRoutes {
    let site: Site

    func add(to router: RouterGroup<BasicRequestContext>) {
        router.get(RouterPath(SiteURL.planImport.pattern)) { request, _ in
            try await page(notice: PlanNotice.notice(request.given))
        }
        router.post(RouterPath(SiteURL.planImport.pattern)) { request, _ in try await upload(request) }
        router.get(RouterPath(SiteURL.planReading.pattern)) { _, context in
            try await reading(context.parameters.require("id"))
        }
        router.post(RouterPath(SiteURL.planAnswers.pattern)) { request, context in
            try await answer(context.parameters.require("id"), try await PostedForm.read(request))
        }
        router.post(RouterPath(SiteURL.planAccept.pattern)) { request, context in
            try await accept(context.parameters.require("id"), try await PostedForm.read(request))
        }
        router.post(RouterPath(SiteURL.planCancel.pattern)) { _, context in
            await site.uploads.remove(try context.parameters.require("id"))
            return Response.seeOther(SiteURL.planImport.path(query: [("done", "cancelled")]))
        }
        router.post(RouterPath(SiteURL.planLanguage.pattern)) { request, _ in
            try await language(try await PostedForm.read(request))
        }
    }

    private func page(mistake: String? = nil, notice: ImportsPage.Notice? = nil) async throws -> Response {
        try await offloaded {
            let model: PlanModel?
            do { model = try PlanModel(site) } catch PlanRefusal.noPlan { model = nil }
            let page = PlanImportPage(
                model?.context, mistake: mistake, notice: notice, limit: DocumentLimits.standard.fileBytes >> 20)
            return Response(html: site.renderer.html(page), status: mistake == nil ? .ok : .unprocessableContent)
        }
    }

    private func upload(_ request: Request) async throws -> Response {
        let path = site.uploads.newPath()
        do {
            let form = try await UploadForm.read(
                request, to: path, limit: DocumentLimits.standard.fileBytes + PostedForm.limit)
            guard let name = form.fileName else {
                throw SiteFault.bad("No document was chosen. Choose one and try again.")
            }
            let staged = PlanUpload(path: path, fileName: name)
            let proposal = try await proposal(of: staged)
            if case .known = proposal.kind {
                throw SiteFault.bad("This document was read before. Nothing was changed.")
            }
            return Response.seeOther(SiteURL.planReading.path(try await site.uploads.stage(staged)))
        } catch {
            Uploads.delete(path)
            guard case .bad(let mistake) = SiteFault(error) else { throw error }
            return try await page(mistake: mistake)
        }
    }

    private func proposal(of staged: PlanUpload) async throws -> PlanProposal {
        let workspace = site.workspace
        return try await offloaded { try ImportPlan(workspace).propose(staged.request) }
    }

    private func staged(_ token: String) async throws -> PlanUpload {
        guard let staged = await site.uploads.stagedPlan(token) else {
            throw SiteFault.notFound(
                "This document is no longer there: it was accepted or cancelled, or half an hour has passed.")
        }
        return staged
    }

    private func reading(
        _ token: String, mistake: String? = nil, reasons: [String: String] = [:]
    ) async throws -> Response {
        let staged = try await staged(token)
        let proposal = try await proposal(of: staged)
        var reading = PlanReadingPage.Reading(
            token: token, document: staged.fileName, format: staged.format, read: proposal.reading,
            answers: staged.answers, refused: proposal.fixedDates, mistake: mistake, reasons: reasons)
        if proposal.isChange { reading.difference = proposal.difference }
        reading.notices = proposal.document.notices + proposal.faults
        return Response(
            html: site.renderer.html(PlanReadingPage(reading)), status: mistake == nil ? .ok : .unprocessableContent)
    }

    private func answer(_ token: String, _ form: [String: String]) async throws -> Response {
        var staged = try await staged(token)
        staged.take(form)
        await site.uploads.replace(staged, as: token)
        return Response.seeOther(SiteURL.planReading.path(token))
    }

    /// Answers that were changed beside the button count too, so that nobody accepts another reading than they chose.
    private func accept(_ token: String, _ form: [String: String]) async throws -> Response {
        var staged = try await staged(token)
        staged.take(form)
        await site.uploads.replace(staged, as: token)
        let proposal = try await proposal(of: staged)
        let reasons = form.filter { $0.key.hasPrefix(Self.reason) }.map {
            (String($0.key.dropFirst(Self.reason.count)), $0.value)
        }
        let choices = PlanImportChoices(
            answers: staged.answers, reasons: Dictionary(reasons, uniquingKeysWith: { first, _ in first }))
        let (workspace, person, now) = (site.workspace, site.settings.person, site.now())
        do {
            _ = try await offloaded { try ImportPlan(workspace).accept(proposal, choices, by: person, now: now) }
        } catch let refusal as PlanRefusal {
            return try await reading(token, mistake: refusal.words, reasons: choices.reasons)
        }
        await site.uploads.remove(token)
        return Response.seeOther(SiteURL.plan.path(query: [("done", proposal.isChange ? "revised" : "read")]))
    }

    private static let reason = "reason-"

    private func language(_ form: [String: String]) async throws -> Response {
        let (workspace, label) = (site.workspace, form["label"])
        try await offloaded {
            guard try workspace.chooseTerm(labelled: label) else {
                throw SiteFault.bad("Choose one of the words that are listed.")
            }
        }
        return Response.seeOther(SiteURL.planExports.path(query: [("done", "language")]))
    }
}

/// A document that waits for somebody to accept it, with what they said of its questions.
struct PlanUpload: Sendable {
    let path: String
    let fileName: String
    var answers: [String: Int] = [:]

    var request: PlanImportRequest { PlanImportRequest(path: path, fileName: fileName, answers: answers) }

    /// Takes over the choices of a form: `answer-same-action@42` is the name of one.
    mutating func take(_ form: [String: String]) {
        for (name, value) in form {
            if name.hasPrefix(Self.answer), let choice = Int(value) {
                answers[String(name.dropFirst(Self.answer.count))] = choice
            }
        }
    }

    private static let answer = "answer-"

    var format: String {
        switch fileName.split(separator: ".").last?.lowercased() {
        case "docx": "Word document"
        case "xlsx": "Excel workbook"
        case "csv", "tsv": "table of values"
        default: "text"
        }
    }
}

extension PlanProposal {
    /// There is a plan that the document would change.
    var isChange: Bool {
        switch kind {
        case .revision, .workbook: true
        case .first, .known: false
        }
    }
}
