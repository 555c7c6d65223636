/// A plan as the sheets of a workbook: one of the plan, with a hidden column of keys, so that rows may be sorted and
/// moved; one about it; and a hidden one by which what comes back is compared.
package struct PlanWorkbook: Sendable {
    package enum Style: Hashable, Sendable {
        case plain, header, title, key
        case mark(Link.Strength)
    }

    package struct Cell: Hashable, Sendable {
        package var text: String
        package var style: Style

        package init(_ text: String, _ style: Style = .plain) { (self.text, self.style) = (text, style) }
    }

    package struct Sheet: Sendable {
        package var name: String
        package var rows: [[Cell]]
        /// In characters.
        package var widths: [Int]
        package var isHidden = false
    }

    package var plan: Sheet
    package var about: Sheet
    package var manifest: Sheet
    /// Fields of the columns of the plan's sheet; nil for the key and the heading.
    package var contents: [PlanTable.Content?]

    package var sheets: [Sheet] { [plan, about, manifest] }

    /// - Parameters:
    ///   - plan: what the plan is called where it is kept.
    ///   - revision: the state of the plan that is written; given back when the file is read.
    package static func grid(_ table: PlanTable, plan: String, revision: String) -> PlanWorkbook {
        let manifest = WorkbookManifest(table, plan: plan, revision: revision)
        let lead: [PlanTable.Content?] = table.hasHeadings ? [nil, nil] : [nil]
        return PlanWorkbook(
            plan: planSheet(table, manifest), about: AboutSheet(table: table).sheet,
            manifest: Sheet(
                name: WorkbookManifest.sheet, rows: manifest.rows.map { $0.map { Cell($0) } }, widths: [],
                isHidden: true),
            contents: lead + table.columns.map(\.content))
    }

    private static func planSheet(_ table: PlanTable, _ manifest: WorkbookManifest) -> Sheet {
        let head = [manifest.keyTitle] + [manifest.headingTitle].compactMap { $0 } + table.columns.map(\.title)
        let rows = table.sections.flatMap { section in section.rows.map { cells($0, under: section, table) } }
        let widths = [12] + (table.hasHeadings ? [28] : []) + table.columns.map(\.width)
        return Sheet(name: table.words(.plan), rows: [head.map { Cell($0, .header) }] + rows, widths: widths)
    }

    private static func cells(_ row: PlanTable.Row, under section: PlanTable.Section, _ table: PlanTable) -> [Cell] {
        let heading = table.hasHeadings ? [Cell(section.heading ?? "")] : []
        return [Cell(row.action, .key)] + heading
            + row.cells.map { cell in
                let text = WorksheetText(cell.text, ending: table.words(.tooLong)).text
                return Cell(text, cell.mark.map(Style.mark) ?? .plain)
            }
    }
}

/// The sheet that says what the workbook is: the word for the group, the letters, how to edit, and what is said of
/// each heading.
struct AboutSheet {
    let table: PlanTable

    var sheet: PlanWorkbook.Sheet {
        let words = table.words
        let legend = table.legend.map { [[PlanWorkbook.Cell("\($0) \(words(.colours))")]] } ?? []
        let head: [[PlanWorkbook.Cell]] = [
            [.init(table.title, .title)], [.init(table.subtitle)], [.init(words(.howToEdit))],
        ]
        let note: [[PlanWorkbook.Cell]] = [[.init(words(.languageNote), .header)], [.init(table.languageNote)]]
        return PlanWorkbook.Sheet(name: words(.about), rows: head + legend + note + headings, widths: [100])
    }

    private var headings: [[PlanWorkbook.Cell]] {
        let described = table.sections.filter { $0.heading != nil && !$0.description.isEmpty }
        guard !described.isEmpty else { return [] }
        return [[.init(table.words(.headings), .header)]]
            + described.flatMap { section in
                [[PlanWorkbook.Cell(section.heading ?? "")]] + section.description.map { [.init($0)] }
            }
    }
}
