import Workforce

/// A blank that may stand, but changes what the row counts for.
enum BlankCell {
    /// Nil where a blank means nothing in particular, as an ethnic origin that is not known does not.
    static func doubt(_ column: Column) -> Fault? {
        switch column.type {
        case .payGrade where column.needsHeader:
            .warning(
                .blankValue, "\(column.header) is blank; the row is counted without a band.",
                mend: "fill it in in the source system.")
        case .occupation where column.needsHeader:
            .warning(
                .blankValue, "\(column.header) is blank; the row is counted as clinical unless its pay is medical.",
                mend: "fill it in in the source system.")
        default: nil
        }
    }
}
