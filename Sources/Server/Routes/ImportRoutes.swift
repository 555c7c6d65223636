import Hummingbird
import Operations
import Pages
import Workforce

/// The imports page: upload, preview, store, history, removal.
struct ImportRoutes {
    let site: Site

    func add(to router: RouterGroup<BasicRequestContext>) {
        router.get(RouterPath(SiteURL.imports.pattern)) { request, _ in try await history(request) }
        router.get(RouterPath(SiteURL.preview.pattern)) { _, _ in Response.seeOther(SiteURL.imports.path()) }
        router.post(RouterPath(SiteURL.preview.pattern)) { request, _ in try await upload(request) }
        router.get(RouterPath(SiteURL.staged.pattern)) { _, context in try await preview(token(context)) }
        router.post(RouterPath(SiteURL.store.pattern)) { _, context in try await store(token(context)) }
        router.post(RouterPath(SiteURL.cancel.pattern)) { _, context in try await cancel(token(context)) }
        router.get(RouterPath(SiteURL.rejectedRows.pattern)) { request, context in
            try await rejected(request, token(context))
        }
        router.get(RouterPath(SiteURL.removeImport.pattern)) { _, context in try await askRemove(token(context)) }
        router.post(RouterPath(SiteURL.removeImport.pattern)) { _, context in try await remove(token(context)) }
    }

    private func token(_ context: BasicRequestContext) throws -> String { try context.parameters.require("id") }

    private func history(_ request: Request) async throws -> Response {
        let number = request.given[HistoryPages.name]
        return try await page(
            number: number.map { Int($0) ?? 0 } ?? 1,
            notice: ImportNotice.notice(request.given, try site.workspace.imports()))
    }

    func page(
        number: Int = 1, entered: ImportsPage.Entered = .init(), mistake: String? = nil,
        notice: ImportsPage.Notice? = nil
    ) async throws -> Response {
        let site = site
        return try await offloaded {
            let imports = try site.workspace.imports()
            guard let pages = HistoryPages(number: number, count: imports.count) else {
                throw SiteFault.notFound("The history of imports has no such page. Look at its first page.")
            }
            let page = ImportsPage(
                datasets: site.workspace.settings.vocabulary.datasets,
                history: imports[pages.range].map(HistoryEntry.init), pages: pages, entered: entered,
                mistake: mistake, notice: notice, limit: site.settings.uploadLimit)
            return Response(
                html: site.renderer.html(page), status: mistake == nil ? .ok : .unprocessableContent)
        }
    }

    private func cancel(_ token: String) async throws -> Response {
        await site.uploads.remove(token)
        return .seeOther(SiteURL.imports.path(query: [("cancelled", "1")]))
    }

    private func askRemove(_ text: String) async throws -> Response {
        let entry = try entry(numbered: text)
        guard entry.removedAt == nil else { throw SiteFault.bad("Import \(entry.id) has already been removed.") }
        return Response(html: site.renderer.html(RemovePage(HistoryEntry(entry))))
    }

    private func remove(_ text: String) async throws -> Response {
        let (site, entry) = (site, try entry(numbered: text))
        guard entry.removedAt == nil else { throw SiteFault.bad("Import \(entry.id) has already been removed.") }
        _ = try await offloaded {
            try site.workspace.removeImport(entry.id, by: site.settings.person, now: site.now())
        }
        return .seeOther(SiteURL.imports.path(query: [("removed", "\(entry.id)")]))
    }

    private func entry(numbered text: String) throws -> ImportSummary {
        guard let id = Int(text), let entry = try site.workspace.imports().first(where: { $0.id == id }) else {
            throw SiteFault.notFound("There is no such import. Look at the history of imports.")
        }
        return entry
    }
}

extension HistoryEntry {
    init(_ entry: ImportSummary) {
        self.init(
            id: entry.id, file: entry.file, dataset: entry.dataset, asOf: entry.asOf, importedAt: entry.importedAt,
            importedBy: entry.importedBy, counts: (entry.read, entry.accepted, entry.rejected, entry.blank),
            replaced: entry.replaced, problems: entry.problems, sha256: entry.sha256, removedAt: entry.removedAt)
    }
}
