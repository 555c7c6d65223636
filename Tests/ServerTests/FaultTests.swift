import Hummingbird
import HummingbirdTesting
import Testing

@testable import Server

struct FaultTests {
    @Test(
        "what cannot be met is a problem document with a plain sentence",
        arguments: [
            ("/api/v1/indicators?by=shoe-size", 400, "shoe-size"),
            ("/api/v1/indicators?period=2024", 400, "not a financial year"),
            ("/api/v1/indicators?period=1999-00", 400, "Choose from: 2024-25"),
            ("/api/v1/indicators?unit=Nowhere", 400, "Nowhere"),
            ("/api/v1/indicators?audience=aliens", 400, "Choose from: analyst"),
            ("/api/v1/indicators?indicator=wres-99", 400, "wres-99"),
            ("/api/v1/indicators/wres-99", 404, "wres-99"),
            ("/api/v1/nothing", 404, "no page"),
        ])
    func apiFaultIsAProblemDocument(path: String, status: Int, words: String) async throws {
        try await TestSite.visit { client in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.status.code == status)
            #expect(response.headers[.contentType] == "application/problem+json")
            let problem = try JSONReader.object(String(buffer: response.body))
            #expect(problem.text("detail").contains(words), "\(problem)")
            #expect(problem["status"] as? Int == status)
            #expect(!problem.text("title").isEmpty && problem.text("type") == "about:blank")
        }
    }

    @Test(
        "a page that cannot be shown says so plainly",
        arguments: [
            ("/nowhere", 404), ("/indicators/wres-99", 404), ("/imports/77/remove", 404), ("/imports/x/remove", 404),
            ("/?period=soon", 400), ("/indicators/wres-2?by=shoe-size", 400), ("/?unit=%00%ff", 400),
            ("/imports/preview/no-such-token", 404), ("/imports/rejected/no-such-token", 404),
            ("/assets/../Package.swift", 404), ("/assets/other.css", 404),
        ])
    func pageFaultIsPlain(path: String, status: Int) async throws {
        try await TestSite.visit { client in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.status.code == status)
            let page = try PageReader(String(buffer: response.body))
            #expect(page.all("h1").count == 1)
            for word in ["Error", "error:", "HTTPError", "StoreFault", "SQLite", "Swift"] {
                #expect(!page.text.contains(word), "the page says \(word)")
            }
        }
    }

    @Test("nothing imported is a problem document too")
    func nothingImportedIsAProblemDocument() async throws {
        try await TestSite().run { client in
            let response = try await client.execute(uri: "/api/v1/overview", method: .get)
            #expect(response.status == .badRequest)
            #expect(String(buffer: response.body).contains("Nothing has been imported yet"))
        }
    }
}
