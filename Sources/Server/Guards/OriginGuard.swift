import HTTPTypes
import Hummingbird

/// Lets nothing be changed from a page of another site: a request that is not a mere read must say that it comes from
/// a page of this server.
struct OriginGuard: RouterMiddleware {
    typealias Context = BasicRequestContext
    private static let reads: Set<HTTPRequest.Method> = [.get, .head]

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard Self.reads.contains(request.method) || Self.isOfThisSite(request) else {
            throw SiteFault.forbidden(
                "This can only be done from a page of Parity itself. Go back and try again there.")
        }
        return try await next(request, context)
    }

    static func isOfThisSite(_ request: Request) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" }
        guard let authority = request.head.authority?.lowercased() else { return false }
        let own = "http://\(authority)"
        if let origin = request.headers[.origin] { return origin.lowercased() == own }
        guard let referer = request.headers[.referer]?.lowercased() else { return false }
        return referer == own || referer.hasPrefix("\(own)/")
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
