import Foundation
import Hummingbird
import HummingbirdTesting
import Indicators
import Testing

@testable import Server

/// A page and its JSON twin show the same values.
struct JSONTwinTests {
    @Test(
        "the overview shows the values of its JSON",
        arguments: ["", "?audience=public", "?period=2023-24", "?audience=board"])
    func overviewShowsTheValuesOfItsJSON(query: String) async throws {
        try await TestSite.visit { client in
            // Given the overview and its twin
            let page = try await client.page("/\(query)")
            let findings = try await client.json("/api/v1/overview\(query)").findings
            // When each headline of the JSON is written as a page writes it
            var seen: Set<String> = []
            let headlines = findings.filter { seen.insert($0.text("indicator")).inserted }
            let shown = page.with(class: "parity-card__value").map(\.text)
            // Then the cards show just these, in the same order
            #expect(shown == headlines.map(\.valueWords))
            #expect(shown.count >= 10)
        }
    }

    @Test(
        "an indicator's page shows the sentence and value of its JSON",
        arguments: ["wres-1", "wres-2", "wres-3", "wres-4", "wres-5", "wres-6", "wres-7", "wres-8", "wres-9"],
        ["", "?audience=public"])
    func indicatorShowsTheValuesOfItsJSON(id: String, query: String) async throws {
        try await TestSite.visit { client in
            let page = try await client.page("/indicators/\(id)\(query)")
            let first = try #require(try await client.json("/api/v1/indicators/\(id)\(query)").findings.first)
            #expect(page.with(class: "parity-headline__sentence").first?.text == first.text("sentence"))
            #expect(page.with(class: "parity-headline__value").first?.text == first.valueWords)
        }
    }

    @Test("a division has a row on the page for each finding of the JSON")
    func divisionHasARowForEachFinding() async throws {
        try await TestSite.visit { client in
            let json = try await client.json("/api/v1/indicators/wres-2?by=care-group")
            let division = try #require(json["division"] as? [[String: any Sendable]])
            let page = try await client.text("/indicators/wres-2?by=care-group")
            #expect(division.count >= 2)
            for finding in division {
                let unit = try #require((finding["unit"] as? [String: any Sendable])?.text("name"))
                #expect(page.contains(">\(unit)<"), "\(unit) is not on the page")
            }
        }
    }

    @Test("where a number comes from names the file and its digest on the page and in JSON")
    func provenanceNamesFileAndDigest() async throws {
        try await TestSite.visit { client in
            let json = try await client.json("/api/v1/indicators/wres-2")
            let sources = try #require(json["sources"] as? [[String: any Sendable]])
            let files = sources.flatMap { $0["files"] as? [[String: any Sendable]] ?? [] }
            let page = try await client.page("/indicators/wres-2")
            #expect(files.contains { $0.text("name") == "applications-2024-25.csv" })
            for file in files {
                #expect(page.text.contains(file.text("name")))
                #expect(page.text.contains(file.text("sha256").prefix(12)))
            }
        }
    }

    @Test("units and periods of the JSON can be asked for")
    func unitsAndPeriodsCanBeAskedFor() async throws {
        try await TestSite.visit { client in
            let periods = try #require(try await client.json("/api/v1/periods")["periods"] as? [String])
            #expect(periods == ["2024-25", "2023-24", "2022-23"])
            let units = try #require(try await client.json("/api/v1/units")["units"] as? [[String: any Sendable]])
            for unit in units.prefix(12) {
                let path = try #require(unit.text("path").addingPercentEncoding(withAllowedCharacters: .alphanumerics))
                let json = try await client.json("/api/v1/indicators/wres-2?unit=\(path)")
                #expect(json.text("unit") == unit.text("path"))
            }
            #expect(units.count > 12)
        }
    }
}

extension [String: any Sendable] {
    var findings: [[String: any Sendable]] { self["findings"] as? [[String: any Sendable]] ?? [] }

    func text(_ key: String) -> String { self[key] as? String ?? "" }

    /// A finding's value as a page writes it.
    var valueWords: String {
        guard let value = (self["value"] as? NSNumber)?.doubleValue else { return "No number" }
        let about = (self["about"] as? NSNumber)?.boolValue == true ? "about " : ""
        return switch text("kind") {
        case "ratio": about + Figures.ratio(value)
        case "share": about + Figures.percent(value) + "%"
        default: about + Figures.percent(value) + " points"
        }
    }
}
