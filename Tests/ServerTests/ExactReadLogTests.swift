import Disclosure
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Operations
import SQLiteStore
import Testing
import Workforce

@testable import Server

struct ExactReadLogTests {
    private static func request(_ audience: Audience) throws -> FindingsRequest {
        FindingsRequest(
            indicators: ["wres-2"], period: try #require(FinancialYear(label: "2024-25")), audience: audience)
    }

    @Test("looks that differ in nothing within a second are one note; protected looks are none")
    func looksAreNotedOnceASecond() async throws {
        let site = try TestSite()
        let log = ExactReadLog(site.workspace, person: "tester", delay: .seconds(3600)) { Issue.record($0) }
        let moment = Date(timeIntervalSince1970: 1_750_000_000.25)
        for offset in [0, 0.5, 1, 1.5] {
            await log.note(try Self.request(.analyst), now: moment.addingTimeInterval(offset))
            await log.note(try Self.request(.public), now: moment.addingTimeInterval(offset))
        }
        // Nothing is written before the flush
        #expect(try site.workspace.store.exactReads().isEmpty)
        await log.flush()
        let reads = try site.workspace.store.exactReads()
        #expect(reads.map(\.at.timeIntervalSince1970) == [1_750_000_001, 1_750_000_000])
        #expect(reads.allSatisfy { $0.audience == "analyst" && $0.by == "tester" && $0.what.contains("wres-2") })
        await log.flush()
        #expect(try site.workspace.store.exactReads().count == 2)
    }

    @Test("pages and JSON that show exact counts are noted, from the cache as well")
    func exactPagesAreNoted() async throws {
        let site = try TestSite()
        let server = try Site(site.workspace, ServerSettings(), logger: .init(label: "test"), now: { TestSite.now })
        let address = "/api/v1/indicators?indicator=wres-2"
        for seconds in 0..<2 {
            let read = try Self.request(.analyst)
            _ = try await server.kept(address) { try MadeResponse(json: ["a": "b"], read: read) }
            #expect(server.cache.count == 1, "after \(seconds) hits")
        }
        await server.exactReads.flush()
        #expect(try site.workspace.store.exactReads().count == 1)
    }
}
