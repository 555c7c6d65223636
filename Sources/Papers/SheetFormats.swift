import CXLSXWriter
import Plans

/// The looks of cells. All are text to the program, so that `1.10` stays as it is and a month is not made a day.
struct SheetFormats {
    private let formats: [PlanWorkbook.Style: UnsafeMutablePointer<lxw_format>]

    init(_ book: UnsafeMutablePointer<lxw_workbook>, words: TableWords) {
        let styles: [PlanWorkbook.Style] =
            [.plain, .header, .title, .key] + Link.Strength.allCases.map(PlanWorkbook.Style.mark)
        let made = styles.compactMap { style in
            workbook_add_format(book).map { (style, Self.dressed($0, style, words)) }
        }
        formats = Dictionary(made, uniquingKeysWith: { first, _ in first })
    }

    subscript(style: PlanWorkbook.Style) -> UnsafeMutablePointer<lxw_format>? { formats[style] }

    /// Number 49 of the built-in formats is “text”.
    private static let text: UInt8 = 49

    private static func dressed(
        _ format: UnsafeMutablePointer<lxw_format>, _ style: PlanWorkbook.Style, _ words: TableWords
    ) -> UnsafeMutablePointer<lxw_format> {
        format_set_num_format_index(format, text)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_text_wrap(format)
        switch style {
        case .plain, .key: break
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 16)
        case .header:
            format_set_bold(format)
            format_set_bg_color(format, 0xEDF1F3)
            format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
        case .mark(let strength):
            format_set_bold(format)
            format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
            if let fill = words.marks[strength].flatMap({ UInt32($0.fill, radix: 16) }) {
                format_set_bg_color(format, fill)
            }
        }
        return format
    }
}
