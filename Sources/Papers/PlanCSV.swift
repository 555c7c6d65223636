import Plans

/// A table as CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel shows every letter right, and lines that end
/// with a carriage return and a line feed. The register has a first column of keys, by which it can be read back.
/// What a spreadsheet program would take for a formula has an apostrophe before it; reading takes it away again.
package enum PlanCSV {
    package static func text(_ table: PlanTable) -> String {
        "\u{FEFF}" + rows(table).map { line($0) + "\r\n" }.joined()
    }

    private static func rows(_ table: PlanTable) -> [[String]] {
        let key = table.layout == .register ? [table.words(.key)] : []
        let heading = table.hasHeadings ? [table.words(.heading)] : []
        let body = table.sections.flatMap { section in
            section.rows.map { row in
                (key.isEmpty ? [] : [row.action]) + (heading.isEmpty ? [] : [section.heading ?? ""])
                    + row.cells.map(\.text)
            }
        }
        return [key + heading + table.columns.map(\.title)] + body
    }

    private static func line(_ cells: [String]) -> String {
        cells.map { field(FormulaGuard.guarded($0)) }.joined(separator: ",")
    }

    private static func field(_ text: String) -> String {
        let needsQuotes =
            text.unicodeScalars.contains { [",", "\"", "\n", "\r", ";", "\t"].contains($0) }
            || text.first == " " || text.last == " " || text.first == "'"
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}
