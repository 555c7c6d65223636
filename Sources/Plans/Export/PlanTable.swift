/// A plan laid out in rows and columns, before it becomes a page, a worksheet or a file.
package struct PlanTable: Hashable, Sendable {
    /// What a column holds: with the key of a row's action it says what a cell is.
    package enum Content: Hashable, Sendable {
        case field(ActionField)
        /// How strongly the action is linked to one WRES indicator, as letters.
        case indicator(String)

        /// `due`, `indicators:3`: the name of the column in workbooks.
        package var id: String {
            switch self {
            case .field(let field): field.rawValue
            case .indicator(let item): "\(ActionField.indicators.rawValue):\(item)"
            }
        }

        package init?(id: String) {
            if let field = ActionField(rawValue: id) {
                self = .field(field)
            } else {
                let parts = id.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, parts[0] == ActionField.indicators.rawValue else { return nil }
                self = .indicator(String(parts[1]))
            }
        }

        /// The field that changes when the cell does.
        package var field: ActionField {
            if case .field(let field) = self { field } else { .indicators }
        }
    }

    package struct Column: Hashable, Sendable {
        package let content: Content
        package let title: String
        /// In characters.
        package let width: Int
    }

    package struct Cell: Hashable, Sendable {
        package let text: String
        /// The strongest link that its letters stand for: its colour.
        package let mark: Link.Strength?
    }

    package struct Row: Hashable, Sendable {
        /// Key of the action.
        package let action: String
        /// One for each column.
        package let cells: [Cell]
    }

    package struct Section: Hashable, Sendable {
        /// Nil where the layout has no headings.
        package let heading: String?
        /// Starting points and aims, a sentence each.
        package let description: [String]
        /// What an action is linked to that is added under it.
        package let links: [Link]
        package let theme: String?
        package let rows: [Row]
    }

    package let title: String
    package let subtitle: String
    package let layout: TableLayout
    /// On the word for the group.
    package let languageNote: String
    /// What the letters and colours mean; nil where there are none.
    package let legend: String?
    package let columns: [Column]
    package let sections: [Section]
    package let words: TableWords

    package static func == (a: PlanTable, b: PlanTable) -> Bool {
        (a.title, a.layout, a.languageNote, a.legend) == (b.title, b.layout, b.languageNote, b.legend)
            && a.columns == b.columns && a.sections == b.sections
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(sections) }

    package var hasHeadings: Bool { sections.contains { $0.heading != nil } }
}
