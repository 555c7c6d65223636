import Foundation
import Hummingbird
import HummingbirdTesting
import Operations
import Testing

@testable import Pages
@testable import Server

struct HistoryPagesTests {
    @Test(
        "a page holds at most fifty entries, and all pages together hold each entry once",
        arguments: [(0, 1), (1, 1), (50, 1), (51, 2), (100, 2), (101, 3)])
    func pagesHoldEachEntryOnce(count: Int, pages: Int) throws {
        let all = try (1...pages).map { try #require(HistoryPages(number: $0, count: count)) }
        #expect(all.flatMap { Array($0.range) } == Array(0..<count))
        #expect(all.allSatisfy { $0.range.count <= HistoryPages.longest })
        #expect(all.first?.newerPath == nil && all.last?.olderPath == nil)
        for number in [Int.min, -1, 0, pages + 1, Int.max] {
            #expect(HistoryPages(number: number, count: count) == nil)
        }
    }

    @Test("a long history is shown page by page, each leading to the next")
    func longHistoryIsShownPageByPage() async throws {
        // Given more imports than a page holds
        let site = try TestSite()
        let count = HistoryPages.longest + 3
        for number in 0..<count {
            let path = "\(site.folder.path)/staff-2025-03-31.csv"
            let file = [UploadTests.header, UploadTests.row(number + 1)].joined(separator: "\n")
            try Data(file.utf8).write(to: URL(fileURLWithPath: path))
            _ = try ImportExtract(site.workspace)(
                ImportRequest(dataset: "staff", path: path, by: "test", now: TestSite.now))
        }
        try await site.run { client in
            // When the history is read by following its links
            let first = try await client.page("/imports")
            let second = try await client.page("/imports?page=2")
            // Then the newest stand first and each import stands once
            let shown = [first, second].map { $0.ids.filter { $0.hasPrefix("import-") } }
            #expect(shown.map(\.count) == [HistoryPages.longest, 3])
            #expect(shown.flatMap(\.self) == (1...count).reversed().map { "import-\($0)" })
            #expect(first.links.contains("/imports?page=2") && !first.text.contains("Newer imports"))
            #expect(second.text.contains("Page 2 of 2") && !second.text.contains("Older imports"))
            for page in ["0", "3", "x", "-1", "99999999999999999999"] {
                let response = try await client.execute(uri: "/imports?page=\(page)", method: .get)
                #expect(response.status == .notFound)
            }
        }
    }
}
