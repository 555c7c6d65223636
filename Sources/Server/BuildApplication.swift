import Foundation
import Hummingbird
import Logging
import NIOCore
import Operations
import Pages

/// The web server of a workspace, ready to run; `parity serve` and the tests both use it.
/// - Parameter onReady: is given the port once it is bound and requests are answered.
/// - Throws: where a template is not well formed or the workspace cannot be read or written.
package func buildApplication(
    workspace: Workspace, settings: ServerSettings, logger: Logger, now: @escaping @Sendable () -> Date = { Date() },
    onReady: @escaping @Sendable (_ port: Int) -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let site = try Site(workspace, settings, logger: logger, now: now)
    if site.renderer.stylesheets.isPlain {
        logger.warning(
            "The NHS.UK styles were not fetched before the build; a plain style is used. See scripts/fetch-styles.")
    }
    let application = Application(
        router: router(of: site),
        configuration: ApplicationConfiguration(
            address: .hostname(ServerSettings.host, port: settings.port), serverName: nil),
        onServerRunning: { channel in onReady(channel.localAddress?.port ?? settings.port) },
        logger: logger)
    return ParityApplication(base: application, site: site)
}

private func router(of site: Site) -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: SafetyHeaders())
    router.add(middleware: FaultResponses(site: site))
    router.add(middleware: HostGuard())
    router.add(middleware: OriginGuard())
    PageRoutes(site: site).add(to: router)
    let exactOnly = router.group().add(middleware: ExactCountsGuard(site))
    ImportRoutes(site: site).add(to: exactOnly)
    PlanRoutes(site: site).add(to: router)
    PlanActionRoutes(site: site).add(to: router, editing: exactOnly)
    PlanImportRoutes(site: site).add(to: exactOnly)
    PlanAPIRoutes(site: site).add(to: router)
    APIRoutes(site: site).add(to: router, exactOnly: exactOnly)
    AssetRoutes(stylesheets: site.renderer.stylesheets).add(to: router)
    return router
}

/// The application, and what is to be done when it stops.
private struct ParityApplication<Responder: HTTPResponder>: ApplicationProtocol
where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
    let base: Application<Responder>
    let site: Site

    var responder: Responder { base.responder }
    var configuration: ApplicationConfiguration { base.configuration }
    var logger: Logger { base.logger }

    func run() async throws {
        let result: Result<Void, any Error>
        do { result = .success(try await base.run()) } catch { result = .failure(error) }
        await site.exactReads.flush()
        await site.uploads.removeAll()
        try result.get()
    }
}
