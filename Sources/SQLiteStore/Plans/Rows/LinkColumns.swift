import Plans

/// The columns of a link, which an action and a printing of one have.
enum LinkColumns {
    static let names = ["framework", "item", "strength"]

    @Sendable static func cells(_ link: Link) -> [Cell] {
        [Cell(link.framework), Cell(link.item), Cell(link.strength)]
    }

    @Sendable static func value(_ row: inout ColumnReader) throws -> Link {
        Link(try row.word(), row.words(), try row.word())
    }

    /// Of three columns that are all blank or all filled.
    static func maybe(_ row: inout ColumnReader) throws -> Link? {
        let (framework, item) = (try row.choice(Link.Framework.self), row.text())
        guard let strength = try row.choice(Link.Strength.self), let framework, let item else { return nil }
        return Link(framework, item, strength)
    }
}

extension PlanTable {
    static let links = RowShape(
        table: "plan_link", columns: LinkColumns.names, cells: LinkColumns.cells, value: LinkColumns.value)
}
