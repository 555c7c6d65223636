import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Values as JSON: keys in one order, so that the same values are the same bytes.
enum JSONText {
    static func bytes(of value: some Encodable) throws -> ByteBuffer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return ByteBuffer(bytes: try encoder.encode(value))
    }
}

extension Response {
    init(html: String, status: HTTPResponse.Status = .ok) {
        self.init(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    init(json: ByteBuffer, type: String = "application/json", status: HTTPResponse.Status = .ok) {
        self.init(status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: json))
    }

    /// To another page, which is to be read, not posted to.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }
}
