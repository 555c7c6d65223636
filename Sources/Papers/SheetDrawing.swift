import CXLSXWriter
import Plans

/// One sheet of the workbook.
struct SheetDrawing {
    private let sheet: PlanWorkbook.Sheet
    private let page: UnsafeMutablePointer<lxw_worksheet>
    private let formats: SheetFormats

    /// Nil where the library cannot take the sheet or one of its cells.
    init?(_ sheet: PlanWorkbook.Sheet, in book: UnsafeMutablePointer<lxw_workbook>, formats: SheetFormats) {
        guard let page = workbook_add_worksheet(book, sheet.name) else { return nil }
        (self.sheet, self.page, self.formats) = (sheet, page, formats)
        for (column, width) in sheet.widths.enumerated() {
            worksheet_set_column(
                page, UInt16(clamping: column), UInt16(clamping: column), Double(width), formats[.plain])
        }
        guard sheet.rows.enumerated().allSatisfy({ write($1, row: $0) }) else { return nil }
        if sheet.isHidden { worksheet_hide(page) }
    }

    private func write(_ cells: [PlanWorkbook.Cell], row: Int) -> Bool {
        cells.enumerated().allSatisfy { column, cell in
            let place = (UInt32(clamping: row), UInt16(clamping: column))
            guard !cell.text.isEmpty else {
                return cell.style == .plain
                    || worksheet_write_blank(page, place.0, place.1, formats[cell.style]) == LXW_NO_ERROR
            }
            return worksheet_write_string(page, place.0, place.1, SheetText.safe(cell.text), formats[cell.style])
                == LXW_NO_ERROR
        }
    }

    /// What makes the sheet of the plan good to work in and to print.
    func layOut(_ grid: PlanWorkbook, title: String, words: TableWords) {
        let (rows, columns) = (sheet.rows.count, sheet.widths.count)
        var hidden = lxw_row_col_options()
        hidden.hidden = 1
        worksheet_set_column_opt(page, 0, 0, 12, formats[.key], &hidden)
        worksheet_freeze_panes(page, 1, 0)
        worksheet_autofilter(page, 0, 0, UInt32(clamping: max(1, rows - 1)), UInt16(clamping: columns - 1))
        worksheet_ignore_errors(
            page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:\(Self.letters(columns))\(rows + Self.spare)")
        if let status = grid.contents.firstIndex(of: .field(.status)) { offerStatuses(status, rows: rows, words) }
        print(title)
    }

    /// Rows below the last for which the sheet is prepared as well.
    private static let spare = 500

    private func print(_ title: String) {
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)
        worksheet_fit_to_pages(page, 1, 0)
        worksheet_repeat_rows(page, 0, 0)
        let title = SheetText.safe(String(title.prefix(100))).replacing("&", with: "&&")
        worksheet_set_header(page, "&L\(title)")
        worksheet_set_footer(page, "&RPage &P of &N")
    }

    private func offerStatuses(_ column: Int, rows: Int, _ words: TableWords) {
        let titles = ActionStatus.allCases.map(\.title) + [words(.statusHelp)]
        BookProperties.withCopies(titles) { copies in
            var list = Array(copies.dropLast()) + [nil]
            list.withUnsafeMutableBufferPointer { buffer in
                var validation = lxw_data_validation()
                validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                validation.value_list = buffer.baseAddress
                validation.error_message = copies.last ?? nil
                let place = UInt16(clamping: column)
                worksheet_data_validation_range(page, 1, place, UInt32(clamping: rows + Self.spare), place, &validation)
            }
        }
    }

    /// `A`, `Z`, `AA` for column 1, 26, 27.
    private static func letters(_ column: Int) -> String {
        var (text, rest) = ("", column)
        while rest > 0 {
            text = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + text
            rest = (rest - 1) / 26
        }
        return text
    }
}
