import Hummingbird
import NIOCore

/// A form without a file, as browsers post it.
enum PostedForm {
    /// Bytes: every field of an action, each a page long.
    static let limit = 1 << 18

    static func read(_ request: Request) async throws -> [String: String] {
        var request = request
        let body: ByteBuffer
        do { body = try await request.collectBody(upTo: limit) } catch {
            throw SiteFault.tooLarge("The form holds more text than can be kept. Shorten it.")
        }
        return FormText.pairs(String(buffer: body)).mapValues { $0.replacing("\r\n", with: "\n") }
    }
}
