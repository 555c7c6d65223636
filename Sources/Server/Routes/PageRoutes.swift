import Disclosure
import Hummingbird
import Operations
import Pages

/// The pages that show findings, and the help.
struct PageRoutes {
    let site: Site

    func add(to router: Router<BasicRequestContext>) {
        router.get(RouterPath(SiteURL.overview.pattern)) { request, _ in
            try await kept(request) { try OverviewModel(site).page(Choice(request)) }
        }
        router.get(RouterPath(SiteURL.indicator.pattern)) { request, context in
            let id = try context.parameters.require("id")
            return try await kept(request) { try IndicatorModel(site).page(id, Choice(request)) }
        }
        router.get(RouterPath(SiteURL.help.pattern)) { request, _ in
            try await site.kept(request.uri.string) { MadeResponse(html: site.renderer.html(help), read: nil) }
        }
    }

    private var help: HelpPage {
        let policy = site.workspace.settings.policy
        return HelpPage(settings: site.pageSettings, base: policy.base, smallGroup: policy.smallGroup)
    }

    /// A page and what its reader reads; a workspace with nothing in it has a page of its own.
    private func kept(
        _ request: Request, _ make: @escaping @Sendable () throws -> (any Page, FindingsRequest)
    ) async throws -> Response {
        try await site.kept(request.uri.string) {
            do {
                let (page, read) = try make()
                return MadeResponse(html: site.renderer.html(page), read: read)
            } catch RequestFault.nothingImported {
                let page = EmptyPage(organisation: try site.workspace.organisation())
                return MadeResponse(html: site.renderer.html(page), read: nil)
            }
        }
    }
}
