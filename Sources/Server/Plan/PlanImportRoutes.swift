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
        router.post(RouterPath(SiteURL.planQuestions.pattern)) { request, _ in
            try await settle(try await PostedForm.read(request))
        }
        router.post(RouterPath(SiteURL.planLanguage.pattern)) { request, _ in
            try await language(try await PostedForm.read(request))
        }
    }

    private func page(mistake: String? = nil, notice: ImportsPage.Notice? = nil) async throws -> Response {
        let waiting = await site.uploads.waitingPlan()
        return try await offloaded {
            let model: PlanModel?
            do { model = try PlanModel(site) } catch PlanRefusal.noPlan { model = nil }
            let page = PlanImportPage(
                model?.context, mistake: mistake, notice: notice, limit: DocumentLimits.standard.fileBytes >> 20,
                waiting: waiting)
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

    private func reading(_ token: String, mistake: String? = nil) async throws -> Response {
        let staged = try await staged(token)
        let proposal = try await proposal(of: staged)
        var reading = PlanReadingPage.Reading(
            token: token, document: staged.fileName, format: staged.format, read: proposal.reading,
            answers: staged.answers, refused: proposal.fixedDates, mistake: mistake, reasons: staged.reasons)
        if proposal.isChange { reading.difference = proposal.difference }
        reading.notices = proposal.document.notices + proposal.notices + proposal.faults
        reading.metadataChanges = proposal.metadataChanges
        (reading.revision, reading.isFurther) = (proposal.revision, staged.isFurther)
        reading.leftOut = staged.leftOut
        return Response(
            html: site.renderer.html(PlanReadingPage(reading)), status: mistake == nil ? .ok : .unprocessableContent)
    }

    private func answer(_ token: String, _ form: [String: String]) async throws -> Response {
        var staged = try await staged(token)
        staged.take(form)
        await site.uploads.replace(staged, as: token)
        return Response.seeOther(SiteURL.planReading.path(token))
    }

    /// What is accepted is what was seen: the same kind of document, against the same state of the plan.
    private func accept(_ token: String, _ form: [String: String]) async throws -> Response {
        var staged = try await staged(token)
        let before = staged.answers
        staged.take(form)
        await site.uploads.replace(staged, as: token)
        let proposal = try await proposal(of: staged)
        if let changed = Self.changed(proposal, since: form, staged, before) {
            return try await reading(token, mistake: changed)
        }
        let (workspace, person, now) = (site.workspace, site.settings.person, try site.workspace.moment(site.now()))
        let choices = staged.choices
        do {
            _ = try await offloaded { try ImportPlan(workspace).accept(proposal, choices, by: person, now: now) }
        } catch let refusal as PlanRefusal {
            return try await reading(token, mistake: refusal.words)
        }
        await site.uploads.remove(token)
        return Response.seeOther(SiteURL.plan.path(query: [("done", proposal.isChange ? "revised" : "read")]))
    }

    /// Why the page has to be looked at once more; nil where it shows what would be stored.
    private static func changed(
        _ proposal: PlanProposal, since form: [String: String], _ staged: PlanUpload, _ before: [String: Int]
    ) -> String? {
        let assumed = Dictionary(
            proposal.questions.map { ($0.id, $0.assumed) }, uniquingKeysWith: { first, _ in first })
        let answered = staged.answers.filter { before[$0.key] != $0.value && assumed[$0.key] != $0.value }
        if form["kind"] != nil, !answered.isEmpty {
            return "Your answers change what is read. Look at it once more, and accept it."
        }
        if let seen = form["kind"], seen != staged.kind(of: proposal) {
            return "The document would now be taken in another way than you saw. Look at it once more, and accept it."
        }
        if let seen = form["revision"].flatMap({ Int($0) }), seen != proposal.revision {
            return "Somebody changed the plan while you looked. Look at what would change now, and accept it."
        }
        return nil
    }

    private func settle(_ form: [String: String]) async throws -> Response {
        let answers = PlanUpload.answers(in: form)
        let (site, now) = (site, try site.workspace.moment(site.now()))
        try await offloaded {
            try site.workspace.settle(answers, in: try PlanModel(site).view, by: site.settings.person, now: now)
        }
        return Response.seeOther(SiteURL.planQuestions.path(query: [("done", "settled")]))
    }

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

extension PlanProposal {
    /// There is a plan that the document would change.
    var isChange: Bool {
        switch kind {
        case .revision, .workbook: true
        case .first, .known: false
        }
    }
}
