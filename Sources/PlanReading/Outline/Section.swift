import Plans

/// The headings that a line stands under.
struct Section: Hashable {
    /// Counts the headings of the document, so that two with the same words are two.
    var number = 0
    var theme: String?
    var objective: String?
    /// A label or a column says that it is the objective; else it is the one sentence below the heading.
    var objectiveIsNamed = false
    /// Indicators and high impact actions of the headings.
    var links: [Link] = []
    /// A label such as “Actions” was printed under it.
    var opensActions = false
    /// Something stands under it already: the next heading does not share it.
    var hasActions = false

    /// A sentence under it that names indicators.
    struct Remark: Hashable {
        var line: Int
        var links: [Link]
    }
    var remark: Remark?
    /// Its action is printed as a block of labelled lines.
    var isRecord = false

    var indicators: [String] { links.filter { $0.framework == .wres }.map(\.item) }

    /// What begins the key of an action under it: `3`; nil under a heading without a number.
    var item: String? { indicators.first ?? links.first { $0.framework == .hia }.map { "HIA\($0.item)" } }

    /// Several sentences follow its heading: it is text, and no theme of actions.
    mutating func becomeProse() { (theme, objective) = (nil, nil) }

    mutating func add(_ more: [Link]) {
        for link in more where !links.contains(link) { links.append(link) }
    }
}
