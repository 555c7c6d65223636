import Hummingbird

/// Answers only requests that name this computer, so that a page elsewhere cannot reach the server by a name of its
/// own that points here.
struct HostGuard: RouterMiddleware {
    typealias Context = BasicRequestContext
    static let names: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let authority = request.head.authority, Self.names.contains(Self.name(authority)) else {
            throw SiteFault.refused("This server answers only at 127.0.0.1 or localhost. Use that address.")
        }
        return try await next(request, context)
    }

    /// Without the port.
    static func name(_ authority: String) -> String {
        let text = authority.lowercased()
        guard let colon = text.lastIndex(of: ":"), text[colon...].dropFirst().allSatisfy(\.isNumber) else {
            return text
        }
        return String(text[..<colon])
    }
}
