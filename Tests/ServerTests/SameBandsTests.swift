import Disclosure
import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Server

/// Two trusts whose counts differ, but lie in the same bands, are one to whoever sees bands only: in every byte, so
/// also in attributes, coordinates, order, headers and sizes.
struct SameBandsTests {
    /// People of one care group: White and BME.
    struct Care: Sendable {
        let name: String
        let white: Int
        let bme: Int
    }

    /// In bands of six: 7 to 12 and 13 to 18 of 19 to 24; 19 to 24 and 7 to 12 of 25 to 30; and alike in all.
    static let trusts = [
        [Care(name: "Surgery", white: 8, bme: 13), Care(name: "Medicine", white: 20, bme: 9)],
        [Care(name: "Surgery", white: 10, bme: 14), Care(name: "Medicine", white: 19, bme: 8)],
    ]

    static let divisions = ["care-group", "directorate", "service", "band", "staff-group", "ethnic-category"]
    static let protected: [Audience] = [.unitLead, .network, .public]

    static let paths: [String] = {
        let ids = ["wres-1", "wres-2", "wres-9", "race-disparity"]
        let pages = ids.flatMap { id in
            ["/indicators/\(id)", "/api/v1/indicators/\(id)"]
                + divisions.flatMap { ["/indicators/\(id)?by=\($0)", "/api/v1/indicators/\(id)?by=\($0)"] }
        }
        return pages + [
            "/", "/?unit=Surgery", "/api/v1/overview", "/api/v1/overview?unit=Medicine", "/api/v1/indicators",
            "/api/v1/indicators?by=care-group", "/api/v1/units", "/api/v1/periods", "/help", "/imports",
            "/api/v1/imports", "/nowhere",
        ]
    }()

    static func trust(_ care: [Care]) throws -> TestSite {
        let site = try TestSite()
        var rows = [UploadTests.header]
        for part in care {
            for number in 0..<(part.white + part.bme) {
                let id = "\(rows.count)"
                rows.append(
                    "\(id),\(id),Yes,Permanent,Active Assignment,Test Trust,\(part.name),\(part.name) Division,"
                        + "\(part.name) Ward,Nursing,Nurse,N6A,Band 5,\(number < part.white ? "A" : "M"),Female,")
            }
        }
        let path = "\(site.folder.path)/staff-2025-03-31.csv"
        try Data(rows.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
        _ = try ImportExtract(site.workspace)(
            ImportRequest(dataset: "staff", path: path, by: "test", now: TestSite.now))
        return site
    }

    private static func answers(_ site: TestSite, _ audience: Audience) async throws -> [String] {
        try await site.run(ServerSettings(ceiling: audience)) { client in
            var answers: [String] = []
            for path in paths {
                let response = try await client.execute(uri: path, method: .get)
                let headers = response.headers.filter { $0.name != .date }.map { "\($0.name): \($0.value)" }
                answers.append(
                    ["\(path) \(response.status)", headers.sorted().joined(separator: "\n")].joined(separator: "\n")
                        + "\n\n" + String(buffer: response.body))
            }
            return answers
        }
    }

    @Test("counts in the same bands give the same bytes to a protected audience", arguments: protected)
    func sameBandsAreTheSameBytes(audience: Audience) async throws {
        // Given two trusts that differ within bands
        let first = try await Self.answers(try Self.trust(Self.trusts[0]), audience)
        let second = try await Self.answers(try Self.trust(Self.trusts[1]), audience)
        // Then no answer tells them apart, and there was something to tell
        #expect(first.count == Self.paths.count)
        for (one, other) in zip(first, second) {
            #expect(one == other, "\(one.prefix { $0 != "\n" }) differs")
        }
        #expect(first.contains { $0.contains(#""eventsRange":[7,12]"#) && $0.contains("Surgery") })
    }

    @Test("an analyst can tell them apart, so the comparison can fail")
    func analystTellsThemApart() async throws {
        let first = try await Self.answers(try Self.trust(Self.trusts[0]), .analyst)
        let second = try await Self.answers(try Self.trust(Self.trusts[1]), .analyst)
        for (path, pair) in zip(Self.paths, zip(first, second)) where path.hasPrefix("/indicators/wres-1") {
            #expect(pair.0 != pair.1, "\(path) is the same")
        }
    }

    @Test("a division stands in an order that has nothing to do with counts", arguments: divisions.prefix(3))
    func divisionIsOrderedByName(division: String) async throws {
        try await TestSite.visit { client in
            let json = try await client.json("/api/v1/indicators/wres-1?audience=public&by=\(division)")
            let found = try #require(json["division"] as? [[String: any Sendable]])
            let units = found.compactMap { $0["unit"] as? [String: any Sendable] }
            let names = units.map { unit in
                [unit.text("careGroup"), unit.text("name")].filter { !$0.isEmpty }.joined(separator: " / ")
            }
            #expect(names.count > 1 && names == names.sorted())
        }
    }
}
