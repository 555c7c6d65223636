/// Something left aside, or read otherwise than it looks.
enum Remark: CaseIterable {
    case macros, hiddenSheet, hiddenRow, hiddenColumn, otherSheet, formula, error, trackedChange, headerOrFooter
    case footnote, comment, picture, embedded, quote

    /// - Parameters:
    ///   - count: how often it was met.
    ///   - first: where it was met first, in words.
    func sentence(count: Int, first: String) -> String {
        let others = count > 1 ? " and \(count - 1) more" : ""
        switch self {
        case .macros: return "The file has macros: they were neither run nor kept."
        case .hiddenSheet: return "Hidden sheets were read as well: \(first)\(others)."
        case .hiddenRow: return "Hidden rows were read as well: \(first)\(others)."
        case .hiddenColumn: return "Hidden columns were read as well: \(first)\(others)."
        case .otherSheet: return "Sheets without cells, such as charts, were left out: \(first)\(others)."
        case .formula:
            return "Formulas without a stored result are kept as formulas: \(first)\(others). "
                + "Open the workbook, save it and import it again to have their results."
        case .error:
            return "Cells that show an error are kept as they are: \(first)\(others). Mend them in the workbook."
        case .trackedChange:
            return "The document has tracked changes: inserted words were read, deleted words were left out. "
                + "Accept or reject the changes if the plan should read otherwise."
        case .headerOrFooter: return "The headers and footers of the pages were left out."
        case .footnote: return "Footnotes and endnotes were read as lines after the text."
        case .comment: return "Comments were left out."
        case .picture: return "Pictures were left out; words inside a picture cannot be read (\(count) in all)."
        case .embedded: return "Embedded files were left out."
        case .quote: return "A quotation mark that is not closed was read as an ordinary character: \(first)\(others)."
        }
    }
}
