/// A document as lines of cells, whatever file it came from. What layouts are recognised in.
package struct SourceDocument: Hashable, Sendable {
    /// File name without folders.
    package var name: String
    /// Blank lines are kept, so that numbers are those of the file.
    package var lines: [SourceLine]
    /// What was left aside when the file was opened: macros, pictures, comments.
    package var notices: [String]

    package init(name: String, lines: [SourceLine], notices: [String] = []) {
        (self.name, self.lines, self.notices) = (name, lines, notices)
    }
}

/// A paragraph, or a row of a table.
package struct SourceLine: Hashable, Sendable {
    /// 1-based over the whole document.
    package var number: Int
    /// A place the user can find: `sheet “Plan”, row 7`; nil where the number is the line of a text file.
    package var place: String?
    /// One for a paragraph. A row keeps its empty cells.
    package var cells: [SourceCell]
    /// Level of a heading, where the file marks it as one.
    package var headingLevel: Int?
    /// The number of the table it stands in, where the file knows tables.
    package var table: Int?
    /// The name of the sheet it stands in, where the file is a workbook.
    package var sheet: String?
    /// The sheet or the row is hidden from who opens the workbook.
    package var isHidden: Bool

    package init(
        number: Int, place: String? = nil, cells: [SourceCell], headingLevel: Int? = nil, table: Int? = nil,
        sheet: String? = nil, isHidden: Bool = false
    ) {
        (self.number, self.place, self.cells) = (number, place, cells)
        (self.headingLevel, self.table) = (headingLevel, table)
        (self.sheet, self.isHidden) = (sheet, isHidden)
    }

    package var isBlank: Bool { cells.allSatisfy { $0.text.allSatisfy(\.isWhitespace) && $0.fill == nil } }
    package var text: String { cells.map(\.text).joined(separator: "\t") }
}

package struct SourceCell: Hashable, Sendable {
    /// Paragraphs within a cell are separated by a line feed.
    package var text: String
    /// Colour behind it as six hexadecimal digits, where there is one that is not white: matrices are shaded.
    package var fill: String?
    /// Columns that it spans.
    package var span: Int
    /// It repeats the cell above, which spans several rows.
    package var continuesAbove: Bool

    package init(_ text: String, fill: String? = nil, span: Int = 1, continuesAbove: Bool = false) {
        (self.text, self.fill, self.span, self.continuesAbove) = (text, fill, span, continuesAbove)
    }
}
