import Hummingbird
import NIOCore
import Pages

/// The style sheets, which a browser may keep for good, as their names change with them.
struct AssetRoutes {
    let stylesheets: Stylesheets

    func add(to router: Router<BasicRequestContext>) {
        let bodies = Dictionary(
            stylesheets.sheets.map { ($0.name, ByteBuffer(string: $0.text)) }, uniquingKeysWith: { first, _ in first })
        router.get(RouterPath(SiteURL.asset.pattern)) { _, context in
            guard let body = bodies[try context.parameters.require("id")] else {
                throw SiteFault.notFound("There is no page at this address.")
            }
            return Response(
                status: .ok,
                headers: [
                    .contentType: "text/css; charset=utf-8", .cacheControl: "public, max-age=31536000, immutable",
                ], body: ResponseBody(byteBuffer: body))
        }
    }
}
