import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Server

struct GuardTests {
    @Test(
        "only names of this computer are answered",
        arguments: [
            ("127.0.0.1:8080", true), ("localhost", true), ("LOCALHOST:1", true), ("[::1]:8080", true),
            ("[::1]", true), ("parity.example:8080", false), ("127.0.0.1.example", false), ("localhost.", false),
            ("", false), ("10.0.0.1:8080", false), ("127.0.0.1:80@example", false),
        ])
    func onlyThisComputerIsAnswered(authority: String, isAnswered: Bool) {
        #expect(HostGuard.names.contains(HostGuard.name(authority)) == isAnswered)
    }

    @Test("over a real socket, another host name is refused and nothing is shown")
    func anotherHostIsRefused() async throws {
        try await TestSite.trust().application().test(.live) { client in
            let port = try #require(client.port)
            try await TestClient.withClient(host: "localhost", port: port) { socket in
                let refused = try await socket.execute(.init("/help", method: .get, authority: "parity.example"))
                #expect(refused.status == .badRequest)
                #expect(!String(buffer: try #require(refused.body)).contains("Protected counts"))
                let answered = try await socket.execute(.init("/help", method: .get, authority: "127.0.0.1:\(port)"))
                #expect(answered.status == .ok)
                #expect(String(buffer: try #require(answered.body)).contains("Protected counts"))
            }
        }
    }

    @Test(
        "nothing is changed for a page of another site",
        arguments: [
            [], [("Origin", "http://example.org")], [("Origin", "null")], [("Origin", "http://localhost:81")],
            [("Origin", "https://localhost")], [("Referer", "http://example.org/localhost/")],
            [("Referer", "http://localhost.example/")],
            [("Sec-Fetch-Site", "cross-site"), ("Origin", "http://localhost")],
            [("Sec-Fetch-Site", "same-site")],
        ] as [[(String, String)]])
    func otherSitesChangeNothing(fields: [(String, String)]) async throws {
        let site = try await TestSite.trust()
        let before = try site.workspace.imports()
        try await site.run { client in
            var headers = HTTPFields()
            for (name, value) in fields { headers[try #require(HTTPField.Name(name))] = value }
            let response = try await client.execute(uri: "/imports/1/remove", method: .post, headers: headers)
            #expect(response.status == .forbidden)
        }
        #expect(try site.workspace.imports() == before)
    }

    @Test(
        "every answer forbids scripts, frames and keeping", arguments: ["/", "/api/v1/periods", "/nowhere", "/imports"])
    func everyAnswerIsGuarded(path: String) async throws {
        try await TestSite.visit { client in
            let headers = try await client.execute(uri: path, method: .get).headers
            let policy = try #require(headers[.contentSecurityPolicy])
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("script-src") && !policy.contains("unsafe"))
            #expect(headers[.xContentTypeOptions] == "nosniff")
            #expect(headers[.cacheControl] == "no-store")
        }
    }

    @Test("a style sheet may be kept, since its name changes with it")
    func styleSheetMayBeKept() async throws {
        try await TestSite.visit { client in
            let page = try await client.page("/help")
            let sheets = page.all("link").filter { $0.attributes["rel"] == "stylesheet" }
            #expect(sheets.count == 2)
            for sheet in sheets {
                let response = try await client.execute(uri: sheet.attributes["href"] ?? "", method: .get)
                #expect(response.status == .ok)
                #expect(response.headers[.contentType] == "text/css; charset=utf-8")
                #expect(response.headers[.cacheControl]?.contains("immutable") == true)
            }
        }
    }
}
