import Workforce

/// Whether a record has the form of a row: its quotes work out, and it has as many fields as the header.
enum RowShape {
    static func fault(of record: CSVRecord, _ layout: RowLayout) -> Problem? {
        if let fault = record.fault { return problem(fault, record, layout) }
        let wanted = layout.header.fieldCounts
        if record.count < wanted.lowerBound {
            return Problem(tooFew(record.count, wanted.lowerBound), line: record.line)
        }
        let extra = (wanted.upperBound..<max(wanted.upperBound, record.count)).first { field in
            !CellText.trimmed(record.bytes(field)).isEmpty
        }
        return extra.map { field in
            Problem(
                tooMany(record.count, wanted.upperBound), line: record.line, place: Place(field: field, header: ""))
        }
    }

    /// The text is shown only where the column is one that the dataset names and that tells nobody's identity.
    private static func problem(_ fault: QuoteFault, _ record: CSVRecord, _ layout: RowLayout) -> Problem {
        let column = layout.places.first { $0.field == fault.field }?.column
        let isShown = column.map { !$0.identifiesPerson } ?? false
        return Problem(
            fault.kind == .unclosed ? unclosed : stray, line: record.line, place: layout.header.place(fault.field),
            value: isShown ? record.text(fault.field) : nil)
    }

    private static let unclosed = Fault.error(
        .unclosedQuote, "A quotation mark opens here and is not closed where the field ends.",
        mend: "close it at the end of the field, or remove it.")
    private static let stray = Fault.error(
        .strayQuote, "A quoted field has more text after its closing quotation mark.",
        mend: "write each quotation mark inside the field twice, or remove the quotation marks.")

    private static func tooFew(_ count: Int, _ wanted: Int) -> Fault {
        .error(
            .tooFewFields, "The row has \(count) \(count == 1 ? "field" : "fields"); the header has \(wanted).",
            mend: "check that no delimiter is missing and that the row was not cut off.")
    }

    private static func tooMany(_ count: Int, _ wanted: Int) -> Fault {
        .error(
            .tooManyFields, "The row has \(count) fields; the header has \(wanted).",
            mend: "put quotation marks around a field that holds the delimiter.")
    }
}
