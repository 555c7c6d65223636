import Disclosure
import Hummingbird
import Operations

/// Refuses what cannot be shown without exact counts, such as the rows of an import, and changes to the plan, where no
/// reader of these pages may see any. It stands before a group of routes, so no way of writing an address leads round it.
struct ExactCountsGuard: RouterMiddleware {
    typealias Context = BasicRequestContext
    let policy: DisclosurePolicy
    let ceiling: Audience

    init(_ site: Site) { (policy, ceiling) = (site.workspace.settings.policy, site.settings.ceiling) }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard policy.showsExactCounts(to: ceiling) else {
            throw SiteFault.forbidden(
                "These pages are served for the audience “\(ceiling.rawValue)”, which sees protected counts only. Imports "
                    + "hold exact counts, and plans are changed by those who may see them: whoever runs Parity can do both "
                    + "on the command line.")
        }
        return try await next(request, context)
    }
}
