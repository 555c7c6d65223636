import Plans

/// What the columns of a table hold, from its titles.
struct Columns: Equatable {
    /// By position; nil where the title is not known or there is none.
    var fields: [PlanField?]
    var titles: [String]
    /// The indicator of a column of a matrix, by position.
    var items: [Int: String] = [:]

    var count: Int { titles.count }
    var known: Set<PlanField> { Set(fields.compactMap { $0 }) }

    func field(_ index: Int) -> PlanField? { fields.indices.contains(index) ? fields[index] : nil }

    func title(_ index: Int) -> String { titles.indices.contains(index) ? titles[index] : "" }

    /// Columns that hold the same for several rows, and so get lost when a table breaks over pages.
    func isCarried(_ index: Int) -> Bool {
        guard let field = field(index) else { return title(index).isEmpty }
        return [.ref, .indicator, .theme, .highImpactAction].contains(field)
    }
}
