import Disclosure
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Server

/// Imports hold exact counts of rows, so nothing of them is served where no reader may see exact counts.
struct ImportsGuardTests {
    static let protected: [Audience] = [.board, .unitLead, .network, .public]

    static let reads = [
        "/imports", "/imports?stored=1", "/imports/", "//imports", "/imports?audience=analyst", "/imports/preview",
        "/imports/preview/0123", "/imports/rejected/0123", "/imports/1/remove",
    ]
    static let changes = [
        "/imports/preview", "/imports/preview/0123/store", "/imports/preview/0123/cancel", "/imports/1/remove",
    ]

    @Test("no import can be read where the pages show protected counts only", arguments: protected, reads)
    func noImportCanBeRead(ceiling: Audience, path: String) async throws {
        try await TestSite.trust().run(ServerSettings(ceiling: ceiling)) { client in
            for method in [HTTPRequest.Method.get, .head] {
                let response = try await client.execute(uri: path, method: method)
                #expect(response.status == .forbidden)
                guard method == .get else { continue }
                let page = try PageReader(String(buffer: response.body))
                #expect(page.first("h1")?.text == "Not allowed")
                #expect(page.text.contains("“\(ceiling.rawValue)”") && !page.text.contains("staff-2025"))
            }
        }
    }

    @Test("the history in JSON is refused as a problem document", arguments: protected)
    func historyInJSONIsRefused(ceiling: Audience) async throws {
        try await TestSite.trust().run(ServerSettings(ceiling: ceiling)) { client in
            let response = try await client.execute(uri: "/api/v1/imports?audience=analyst", method: .get)
            #expect(response.status == .forbidden)
            #expect(response.headers[.contentType] == "application/problem+json")
            #expect(try JSONReader.object(String(buffer: response.body))["status"] as? Int == 403)
        }
    }

    @Test("nothing is uploaded, stored or removed there", arguments: protected)
    func nothingIsChanged(ceiling: Audience) async throws {
        let site = try await TestSite.trust()
        let before = try site.workspace.imports()
        try await site.run(ServerSettings(ceiling: ceiling)) { client in
            let form = UploadTests.form(UploadTests.good)
            for path in Self.changes {
                let response = try await client.post(path, body: form.body, type: form.type)
                #expect(response.status == .forbidden, "\(path) answers \(response.status)")
            }
        }
        #expect(try site.workspace.imports() == before)
    }

    @Test(
        "no page there leads to the imports",
        arguments: ["/", "/indicators/wres-2?by=care-group", "/help", "/nowhere", "/?period=soon"])
    func noPageLeadsToTheImports(path: String) async throws {
        for site in [try await TestSite.trust(), try TestSite()] {
            try await site.run(ServerSettings(ceiling: .public)) { client in
                let response = try await client.execute(uri: path, method: .get)
                let page = try PageReader(String(buffer: response.body))
                #expect(page.links.contains("/help"))
                #expect(!page.links.contains { $0.contains("imports") })
            }
        }
    }

    @Test("whoever may see exact counts finds the imports in the menu", arguments: [Audience.analyst, .submission])
    func exactAudienceFindsTheImports(ceiling: Audience) async throws {
        try await TestSite.trust().run(ServerSettings(ceiling: ceiling)) { client in
            #expect(try await client.page("/").links.contains("/imports"))
            #expect(try await client.page("/imports").text.contains("staff-2025-03-31.csv"))
            let json = try await client.json("/api/v1/imports")
            #expect((json["imports"] as? [any Sendable])?.isEmpty == false)
        }
    }
}
