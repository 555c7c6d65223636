/// What the hidden sheet of an exported workbook says: where the file comes from, and what each cell held when it was
/// written. By it a cell that was changed is told from one that was only sorted, moved or saved by another program.
package struct WorkbookManifest: Hashable, Sendable {
    /// Name of the hidden sheet.
    package static let sheet = "Parity"
    /// The first cell of the sheet.
    package static let mark = "parity-plan"
    /// Raised when older versions of Parity could no longer read what is written.
    package static let currentVersion = 1

    package struct Column: Hashable, Sendable {
        package var content: PlanTable.Content
        package var title: String
    }

    package struct Heading: Hashable, Sendable {
        package var text: String
        package var theme: String?
        package var links: [Link]
    }

    /// An action as it was written.
    package struct Entry: Hashable, Sendable {
        package var key: String
        /// Numbers of the headings that it stands under, from 1; of headings that there are.
        package var headings: Set<Int> = []
        /// Texts of its cells; a cell that was empty is not there.
        package var texts: [PlanTable.Content: String] = [:]
        /// Columns whose text was too long for a cell, and so was cut.
        package var cut: Set<PlanTable.Content> = []
    }

    package var version = Self.currentVersion
    package var plan: String
    package var revision: String
    package var layout: String
    package var keyTitle: String
    package var headingTitle: String?
    package var columns: [Column]
    package var headings: [Heading]
    /// In the order of the sheet, each once.
    package var entries: [Entry]

    package func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }
}

extension WorkbookManifest {
    /// What is written of a table.
    package init(_ table: PlanTable, plan: String, revision: String) {
        (self.plan, self.revision, layout) = (plan, revision, table.layout.rawValue)
        keyTitle = table.words(.key)
        headingTitle = table.hasHeadings ? table.words(.heading) : nil
        columns = table.columns.map { Column(content: $0.content, title: $0.title) }
        headings = table.sections.map { Heading(text: $0.heading ?? "", theme: $0.theme, links: $0.links) }
        entries = []
        var places: [String: Int] = [:]
        for (number, section) in table.sections.enumerated() {
            for row in section.rows {
                let place = places[row.action] ?? entries.count
                if place == entries.count { entries.append(Entry(row, table)) }
                places[row.action] = place
                entries[place].headings.insert(number + 1)
            }
        }
    }
}

extension WorkbookManifest {
    /// What a file without a hidden sheet is compared with: the plan as it is now, in the columns of a layout.
    package init(comparing plan: Plan, columns: [TableForm.Column], words: TableWords) {
        (self.plan, revision, layout) = ("", "", TableLayout.register.rawValue)
        (keyTitle, headingTitle, headings) = (words(.key), nil, [])
        self.columns = columns.map { Column(content: $0.content, title: $0.title) }
        entries = plan.actions.map { action in
            let texts = columns.map { ($0.content, $0.content.text(of: action, words: words)) }
            return Entry(key: action.key, texts: Dictionary(texts, uniquingKeysWith: { first, _ in first }))
        }
    }
}

extension WorkbookManifest.Entry {
    init(_ row: PlanTable.Row, _ table: PlanTable) {
        self.init(key: row.action)
        for (column, cell) in zip(table.columns, row.cells) where !cell.text.isEmpty {
            let shown = WorksheetText(cell.text, ending: table.words(.tooLong))
            texts[column.content] = shown.text
            if shown.isCut { cut.insert(column.content) }
        }
    }
}

/// A text as a worksheet cell can hold it.
package struct WorksheetText: Hashable, Sendable {
    /// Below the 32,767 UTF-16 units of the file format.
    static let longest = 32_000

    package let text: String
    package let isCut: Bool

    package init(_ full: String, ending: String) {
        isCut = full.utf16.count > Self.longest
        text = isCut ? Self.start(of: full, units: Self.longest - ending.utf16.count) + ending : full
    }

    private static func start(of text: String, units: Int) -> String {
        var left = units
        return String(
            text.prefix {
                left -= $0.utf16.count; return left >= 0
            })
    }
}
