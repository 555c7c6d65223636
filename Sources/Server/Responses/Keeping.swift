import Hummingbird
import NIOCore
import Operations

extension Site {
    /// A response from the cache, or made and put there; what it lets a reader see is noted either way.
    func kept(_ address: String, _ make: @escaping @Sendable () throws -> MadeResponse) async throws -> Response {
        let made = try await cache.response(for: address, version: try workspace.dataVersion()) {
            try await offloaded(make)
        }
        for read in made.reads { await exactReads.note(read, now: now()) }
        return Response(
            status: .ok, headers: [.contentType: made.contentType], body: ResponseBody(byteBuffer: made.body))
    }
}

extension MadeResponse {
    init(html: String, read: FindingsRequest?) {
        self.init(
            body: ByteBuffer(string: html), contentType: "text/html; charset=utf-8", reads: [read].compactMap { $0 })
    }

    init(json: some Encodable, read: FindingsRequest?) throws {
        self.init(body: try JSONText.bytes(of: json), contentType: "application/json", reads: [read].compactMap { $0 })
    }

    func reading(_ reads: [FindingsRequest]) -> MadeResponse {
        var made = self
        made.reads += reads
        return made
    }
}
