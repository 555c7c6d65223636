import Plans

/// One heading of the page with its table.
struct HTMLSection {
    let table: PlanTable
    let section: PlanTable.Section
    let number: Int

    var lines: [String] {
        let heading = section.heading.map { ["<h2>\(MarkupText.escaped($0))</h2>"] } ?? []
        return heading + section.description.map { "<p>\(MarkupText.escaped($0))</p>" } + grid
    }

    private var grid: [String] {
        guard !section.rows.isEmpty else { return [] }
        let caption = MarkupText.escaped(section.heading.map { "\(table.subtitle): \($0)" } ?? table.subtitle)
        let titles = table.columns.map { "<th scope=\"col\">\(MarkupText.escaped($0.title))</th>" }
        return [
            "<div class=\"wide\" role=\"region\" aria-labelledby=\"table-\(number)\" tabindex=\"0\">", "<table>",
            "<caption id=\"table-\(number)\">\(caption)</caption>",
            "<thead><tr>\(titles.joined())</tr></thead>", "<tbody>",
        ] + section.rows.map(row) + ["</tbody>", "</table>", "</div>"]
    }

    private func row(_ row: PlanTable.Row) -> String {
        let cells = zip(table.columns, row.cells).map { column, cell in
            column.content == .field(.text)
                ? "<th scope=\"row\">\(content(cell, column))</th>" : "<td\(mark(cell))>\(content(cell, column))</td>"
        }
        return "<tr>\(cells.joined())</tr>"
    }

    private func mark(_ cell: PlanTable.Cell) -> String {
        cell.mark.map { " class=\"\($0.rawValue)\"" } ?? ""
    }

    /// Several items are a list; letters of the matrix say what they mean.
    private func content(_ cell: PlanTable.Cell, _ column: PlanTable.Column) -> String {
        if let mark = cell.mark, let meaning = table.words.marks[mark]?.meaning {
            return "<abbr title=\"\(MarkupText.escaped(meaning))\">\(MarkupText.escaped(cell.text))</abbr>"
        }
        let lines = cell.text.split(separator: "\n").map { MarkupText.escaped(String($0)) }
        guard lines.count > 1, column.content.field.holdsItems else { return lines.joined(separator: "<br>") }
        return "<ul>\(lines.map { "<li>\($0)</li>" }.joined())</ul>"
    }
}
