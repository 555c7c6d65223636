import Hummingbird
import Logging
import Pages

/// Turns whatever is thrown into a plain page, or into `application/problem+json` below the API's root. A raw error
/// goes to the log and nowhere else.
struct FaultResponses: RouterMiddleware {
    typealias Context = BasicRequestContext
    let site: Site

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch {
            let fault = SiteFault(error)
            log(fault)
            guard !request.uri.path.hasPrefix(SiteURL.apiRoot) else { return try problem(fault) }
            let page = FaultPage(heading: fault.title, message: fault.detail)
            return Response(html: site.renderer.html(page), status: fault.status)
        }
    }

    private func log(_ fault: SiteFault) {
        guard case .unexpected(let error) = fault else { return }
        site.logger.error("A request failed.", metadata: ["why": "\(error)"])
    }

    private func problem(_ fault: SiteFault) throws -> Response {
        let problem = Problem(title: fault.title, status: fault.status.code, detail: fault.detail)
        return Response(json: try JSONText.bytes(of: problem), type: "application/problem+json", status: fault.status)
    }

    /// RFC 9457.
    private struct Problem: Encodable {
        var type = "about:blank"
        let title: String
        let status: Int
        let detail: String
    }
}
