import Intake

/// Rows under headers, printed for a person (`table`) or a spreadsheet (`csv`).
struct TextTable {
    let headers: [String]
    var rows: [[String]] = []

    /// Columns padded with spaces; numbers are not told from words, as every cell is read from the left.
    var text: String {
        let lengths = ([headers] + rows).map { $0.map(Self.length) }
        let widths = headers.indices.map { column in lengths.map { $0[column] }.max() ?? 0 }
        let ruler = widths.map { String(repeating: "-", count: $0) }
        var text: [UInt8] = []
        for (row, lengths) in zip([headers, ruler] + rows, [lengths[0], widths] + lengths.dropFirst()) {
            Self.append(row, lengths, widths, to: &text)
        }
        return String(decoding: text.dropLast(), as: UTF8.self)
    }

    /// Bytes, as a long table is thousands of cells.
    private static func append(_ row: [String], _ lengths: [Int], _ widths: [Int], to text: inout [UInt8]) {
        let space = UInt8(ascii: " ")
        for column in row.indices {
            text.append(contentsOf: row[column].utf8)
            text.append(contentsOf: repeatElement(space, count: widths[column] - lengths[column] + 2))
        }
        while text.last == space { text.removeLast() }
        text.append(UInt8(ascii: "\n"))
    }

    /// In characters.
    private static func length(_ text: String) -> Int {
        text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.count
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
