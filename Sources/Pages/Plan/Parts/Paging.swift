import Indicators

/// Which part of a long list is shown, and the way to the others.
struct Paging: Sendable {
    struct Step: Sendable {
        let stepText: String
        let stepPath: String
    }

    /// `Actions 101 to 200 of 2,000`
    let shownWords: String
    let previousStep: Step?
    let nextStep: Step?
    let isWholePage: Bool
    /// The entries that this page shows.
    let range: Range<Int>

    /// - Parameters:
    ///   - page: 1 is the first; beyond the last is the last.
    ///   - path: the address of a page.
    init(_ total: Int, page: Int, size: Int, what: String, path: (Int) -> String) {
        let size = max(size, 1)
        let pages = max((max(total, 0) + size - 1) / size, 1)
        let page = min(max(page, 1), pages)
        range = (page - 1) * size..<min(page * size, max(total, 0))
        let (first, last) = (Figures.count(range.lowerBound + 1), Figures.count(range.upperBound))
        shownWords = total <= size ? "" : "\(what) \(first) to \(last) of \(Figures.count(total))"
        isWholePage = pages == 1
        previousStep = page > 1 ? Step(stepText: "Page \(page - 1) of \(pages)", stepPath: path(page - 1)) : nil
        nextStep = page < pages ? Step(stepText: "Page \(page + 1) of \(pages)", stepPath: path(page + 1)) : nil
    }
}
