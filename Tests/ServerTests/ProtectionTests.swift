import Disclosure
import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Server

/// No page and no JSON shows a protected audience a count below its band.
struct ProtectionTests {
    static let base = 6
    static let indicators = ["wres-1", "wres-2", "wres-3", "wres-4", "wres-5", "wres-9", "race-disparity"]
    static let divisions = ["", "&by=care-group", "&by=service", "&by=band", "&by=ethnic-category"]

    @Test("every count in the JSON is the middle of its band", arguments: indicators, divisions)
    func everyCountInJSONIsTheMiddleOfItsBand(id: String, division: String) async throws {
        try await TestSite.visit { client in
            // Given what anybody may see
            let json = try await client.json("/api/v1/indicators?audience=public&indicator=\(id)\(division)")
            // When all its counts are gathered
            let groups = json.findings.flatMap { finding in
                ["groups", "reference"].compactMap { finding[$0] as? [String: [String: any Sendable]] }
                    .flatMap { Array($0.values) }
            }
            // Then each is 0 or the middle of a band of six, with the band beside it
            #expect(!groups.isEmpty || json.findings.allSatisfy { $0["withheld"] is String })
            for group in groups where group["withheld"] == nil {
                for name in ["events", "of"] {
                    let count = try #require((group[name] as? NSNumber)?.intValue)
                    #expect(count == 0 || count % Self.base == 3, "\(name) is \(count)")
                    let range = group["\(name)Range"] as? [NSNumber]
                    #expect(count == 0 || range?.map(\.intValue) == [count - 2, count + 3])
                }
            }
        }
    }

    @Test("every count on the page is a band", arguments: indicators)
    func everyCountOnThePageIsABand(id: String) async throws {
        try await TestSite.visit { client in
            let page = try await client.page("/indicators/\(id)?audience=public")
            // When the cells of counts are gathered
            let counts = page.labelledCells.filter { !Self.notCounts.contains($0.label) }.map(\.value)
            // Then each is 0, a band, or withheld
            #expect(!counts.isEmpty)
            for count in counts { #expect(Self.isBand(count), "“\(count)” is shown") }
        }
    }

    /// Columns that hold something else.
    private static let notCounts: Set<String> = [
        "Percentage", "Share", "Value", "Ratio", "Percentage points", "Low", "High", "95% interval", "Signal", "Note",
        "Describes", "Imported",
    ]

    /// `0`, `1 to 6`, `7 to 12` …, `Withheld`, or `none` where a row has no counts.
    private static func isBand(_ text: String) -> Bool {
        if ["0", "Withheld", "none"].contains(text) { return true }
        let ends = text.replacing(",", with: "").split(separator: " to ").compactMap { Int($0) }
        return ends.count == 2 && ends[0] % base == 1 && ends[1] == ends[0] + base - 1
    }

    @Test("a reader can choose a more protected view and never a less protected one")
    func aReaderCannotLookAboveTheCeiling() async throws {
        try await TestSite.trust().run(ServerSettings(ceiling: .public)) { client in
            // Given pages that show what anybody may see
            let page = try await client.page("/")
            // Then no audience with exact counts is offered
            let offered = page.all("option").compactMap { $0.attributes["value"] }
            #expect(offered.contains("public"))
            #expect(!offered.contains("analyst") && !offered.contains("board"))
            // and asking for one is refused, on the page and in JSON
            for path in [
                "/?audience=analyst", "/indicators/wres-2?audience=board", "/api/v1/overview?audience=submission",
            ] {
                let response = try await client.execute(uri: path, method: .get)
                #expect(response.status == .forbidden)
            }
        }
    }
}
