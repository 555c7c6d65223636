import Disclosure
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Server

/// The files behind a number say how many rows they hold, and a digest tells which guess at their rows is right; so
/// a protected audience is told neither.
struct SourceProtectionTests {
    static let indicators = ["wres-1", "wres-2", "wres-3", "wres-4", "wres-5", "wres-9", "race-disparity"]
    static let protected = ["board", "unit-lead", "network", "public"]

    private static func files(_ json: [String: any Sendable]) throws -> [[String: any Sendable]] {
        try #require(json["sources"] as? [[String: any Sendable]])
            .flatMap { $0["files"] as? [[String: any Sendable]] ?? [] }
    }

    @Test("a protected audience sees a file's name and day, and no rows or digest", arguments: indicators, protected)
    func protectedAudienceSeesNameAndDay(id: String, audience: String) async throws {
        try await TestSite.visit { client in
            // Given what an analyst sees of the files
            let exact = try Self.files(try await client.json("/api/v1/indicators/\(id)"))
            // When a protected audience is chosen
            let html = try await client.text("/indicators/\(id)?audience=\(audience)")
            let page = try PageReader(html)
            let text = try await client.text("/api/v1/indicators/\(id)?audience=\(audience)")
            let files = try Self.files(try JSONReader.object(text))
            // Then the files are named, and nothing leads to their rows
            #expect(files.map { $0.text("name") } == exact.map { $0.text("name") } && !files.isEmpty)
            #expect(files.map { $0.text("asOf") } == exact.map { $0.text("asOf") })
            for file in files { #expect(Set(file.keys).isSubset(of: ["name", "asOf", "importedAt"])) }
            for file in exact {
                let digest = file.text("sha256").prefix(12)
                #expect(digest.count == 12 && !html.contains(digest) && !text.contains(digest))
                #expect(html.contains(file.text("name")))
            }
            #expect(!page.all("th").contains { ["Rows", "SHA-256"].contains($0.text) })
        }
    }

    @Test("an analyst sees rows and digest of every file", arguments: indicators)
    func analystSeesRowsAndDigest(id: String) async throws {
        try await TestSite.visit { client in
            let page = try await client.page("/indicators/\(id)")
            for file in try Self.files(try await client.json("/api/v1/indicators/\(id)")) {
                #expect(file["rows"] is Int && file["importID"] is Int)
                #expect(page.text.contains(file.text("sha256").prefix(12)))
            }
            #expect(page.all("th").contains { $0.text == "SHA-256" })
        }
    }
}
