/// Places in a sheet, from 1.
struct CellReference: Hashable {
    /// What a sheet can have.
    static let lastRow = 1_048_576
    static let lastColumn = 16_384

    var row: Int
    var column: Int

    /// Reads `B12`.
    @inline(__always)
    init?(_ bytes: some Sequence<UInt8>) {
        (row, column) = (0, 0)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte) - 64
            case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte) - 48
            default: return nil
            }
            guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
        }
        guard row > 0, column > 0 else { return nil }
    }

    /// `B`, `AA`.
    static func letters(_ column: Int) -> String {
        var rest = column
        var letters = ""
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

/// Cells shown as one.
struct CellArea: Hashable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>

    /// Reads `A2:C5`.
    init?(_ text: String) {
        let ends = text.utf8.split(separator: UInt8(ascii: ":"))
        guard ends.count == 2, let first = CellReference(ends[0]), let last = CellReference(ends[1]),
            first.row <= last.row, first.column <= last.column
        else { return nil }
        (rows, columns) = (first.row...last.row, first.column...last.column)
    }
}
