import Intake

/// Rows under headers, printed for a person (`table`) or a spreadsheet (`csv`).
struct TextTable {
    let headers: [String]
    var rows: [[String]] = []

    /// Columns padded with spaces; numbers are not told from words, as every cell is read from the left.
    var text: String {
        let widths = headers.indices.map { column in
            ([headers] + rows).map { $0[column].count }.max() ?? 0
        }
        let lines = ([headers, widths.map { String(repeating: "-", count: $0) }] + rows).map { row in
            zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ").trimmingEnd()
        }
        return lines.joined(separator: "\n")
    }

    var csv: String {
        ([headers] + rows).map { CSVText.line($0.map(Self.safe)) }.joined()
    }

    /// A cell that a spreadsheet would run as a formula is shown as text instead.
    private static func safe(_ cell: String) -> String {
        guard let first = cell.first, "=+-@\t\r".contains(first), Double(cell) == nil else { return cell }
        return "'" + cell
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

    fileprivate func trimmingEnd() -> String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
