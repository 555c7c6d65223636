import Indicators

/// The history of imports a page at a time, the newest first.
package struct HistoryPages: Sendable {
    /// Entries on one page.
    package static let longest = 50

    /// Where a page of the history stands in its address.
    package static let name = "page"

    let pageOf: String
    let newerPath: String?
    let olderPath: String?
    /// The entries on this page, by their place in the whole history.
    package let range: Range<Int>

    /// Nil where there is no such page. An empty history has one page.
    /// - Parameters:
    ///   - number: from 1.
    ///   - count: of all entries.
    package init?(number: Int, count: Int) {
        let last = max(1, (count + Self.longest - 1) / Self.longest)
        guard (1...last).contains(number) else { return nil }
        range = (number - 1) * Self.longest..<min(count, number * Self.longest)
        pageOf = "Page \(Figures.count(number)) of \(Figures.count(last))"
        newerPath = number > 1 ? Self.path(number - 1) : nil
        olderPath = number < last ? Self.path(number + 1) : nil
    }

    var isWhole: Bool { newerPath == nil && olderPath == nil }

    private static func path(_ number: Int) -> String {
        SiteURL.imports.path(query: number == 1 ? [] : [(name, "\(number)")])
    }
}
