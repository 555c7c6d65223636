import Hummingbird
import HummingbirdTesting
import Testing

@testable import Server

struct PagesTests {
    /// Each page, and something that only it says.
    static let pages: [(path: String, sign: String)] = [
        ("/", "At a glance"),
        ("/?audience=public", "The counts behind these numbers are protected"),
        ("/?period=2022-23", "year to 31 March 2023"),
        ("/indicators/wres-1", "Non-clinical staff by pay band"),
        ("/indicators/wres-1?audience=public", "Non-clinical staff by pay band"),
        ("/indicators/wres-2", "Without international recruitment campaigns"),
        ("/indicators/wres-2?by=care-group", "By care group"),
        ("/indicators/wres-2?by=ethnic-category&audience=board", "By ethnic category"),
        ("/indicators/wres-3?by=service", "By service"),
        ("/indicators/wres-4?by=band", "By band"),
        ("/indicators/wres-5?by=staff-group", "By staff group"),
        ("/indicators/wres-6", "Staff survey question"),
        ("/indicators/wres-7", "Where this number comes from"),
        ("/indicators/wres-8", "Where this number comes from"),
        ("/indicators/wres-9", "Voting members"),
        ("/indicators/race-disparity", "A measure beside the standard"),
        ("/imports", "read ="),
        ("/imports/1/remove", "What it had replaced counts again"),
        ("/help", "Protected counts"),
    ]

    @Test("a page answers with what only it says, well formed", arguments: pages)
    func pageAnswersWithItsSignOfLife(path: String, sign: String) async throws {
        try await TestSite.visit { client in
            // When the page is asked for, Then it says what it is for
            let page = try await client.page(path)
            #expect(page.text.contains(sign))
        }
    }

    @Test("a page can be read without seeing it", arguments: pages.map(\.path))
    func pageCanBeReadWithoutSeeingIt(path: String) async throws {
        try await TestSite.visit { client in
            let page = try await client.page(path)
            // Then it names its language, its one heading and its parts
            #expect(page.first("html")?.attributes["lang"] == "en-GB")
            #expect(page.all("h1").count == 1)
            #expect(page.all("main").count == 1 && page.all("header").count == 1 && page.all("footer").count == 1)
            #expect(page.all("a").first?.attributes["href"] == "#maincontent")
            #expect(page.all("script").isEmpty)
            // and each id stands once, each reference finds its id
            #expect(Set(page.ids).count == page.ids.count)
            let references = page.elements.flatMap { element in
                ["for", "aria-labelledby", "aria-describedby"].compactMap { element.attributes[$0] }
                    .flatMap { $0.split(separator: " ").map(String.init) }
            }
            for reference in references { #expect(page.ids.contains(reference), "nothing has the id \(reference)") }
        }
    }

    @Test("every table has a caption and headed rows and columns", arguments: pages.map(\.path))
    func everyTableIsHeaded(path: String) async throws {
        try await TestSite.visit { client in
            let page = try await client.page(path)
            #expect(page.all("caption").count == page.all("table").count)
            #expect(page.all("caption").allSatisfy { !$0.text.isEmpty })
            #expect(page.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
        }
    }

    @Test(
        "every field has a label, and every chart a name, a description and a table beside it",
        arguments: pages.map(\.path))
    func everyFieldAndChartIsNamed(path: String) async throws {
        try await TestSite.visit { client in
            let page = try await client.page(path)
            let labelled = Set(page.all("label").compactMap { $0.attributes["for"] })
            for field in page.all("select") + page.all("input") {
                #expect(labelled.contains(field.attributes["id"] ?? ""), "\(field.attributes) has no label")
            }
            let charts = page.all("svg").filter { $0.attributes["role"] == "img" }
            #expect(page.all("title").count == charts.count + 1 + page.markTitles)
            #expect(page.all("desc").count == charts.count)
            #expect(page.with(class: "parity-chart").count == charts.count)
            #expect(page.all("table").count >= charts.count)
        }
    }

    @Test("every link leads somewhere", arguments: pages.map(\.path))
    func everyLinkLeadsSomewhere(path: String) async throws {
        try await TestSite.visit { client in
            let page = try await client.page(path)
            for link in Set(page.links) where !link.hasPrefix("data:") {
                let (address, fragment) = Self.split(link)
                let target = address.isEmpty ? page : nil
                if !address.isEmpty {
                    let response = try await client.execute(uri: address, method: .get)
                    #expect(response.status == .ok, "\(link) answers \(response.status)")
                }
                if let fragment {
                    let ids = if let target { target.ids } else { try await client.page(address).ids }
                    #expect(ids.contains(fragment), "\(link) has no such place")
                }
            }
        }
    }

    private static func split(_ link: String) -> (address: String, fragment: String?) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (parts[0], parts.count > 1 ? parts[1] : nil)
    }

    @Test("what a user wrote is text and never markup")
    func whatAUserWroteIsText() async throws {
        try await TestSite.visit { client in
            // Given a trust called “Trust & <Sons>”
            let html = try await client.text("/")
            // Then the page shows the name and holds no such element
            #expect(html.contains("Trust &amp; &lt;Sons&gt;"))
            #expect(!html.contains("<Sons>"))
        }
    }

    @Test("a workspace with nothing in it says what to do next", arguments: ["/", "/indicators/wres-2"])
    func emptyWorkspaceSaysWhatToDo(path: String) async throws {
        try await TestSite().run { client in
            let page = try await client.page(path)
            #expect(page.text.contains("Nothing has been imported yet"))
            #expect(page.text.contains("parity import staff"))
            #expect(page.links.contains("/imports"))
        }
    }
}

extension PageReader {
    /// `<title>` inside marks of a chart: a tooltip, not a chart's name.
    var markTitles: Int {
        all("title").filter { $0.path.contains("svg") && $0.path.last != "svg" }.count
    }
}
