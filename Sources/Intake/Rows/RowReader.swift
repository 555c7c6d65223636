import Workforce

/// Reads the records below a header, one after the other.
struct RowReader {
    enum Outcome {
        case blank
        case totals
        /// More than one record where columns that stand side by side were turned into rows.
        case accepted([Record], warnings: [Problem])
        case rejected(RejectedRow)
    }

    private let layout: RowLayout
    private var caches: [CellCache]
    private let totals: TotalsRow
    private let percentages: CountFromPercentage?
    private var keys: RepeatedKeys
    private var rowsPerValue: RowsPerValue?
    private var unseen: UnseenValues
    private let percentageItems: Set<String>?
    private let blank = ReadCell(key: [], reading: .blank, stored: nil)
    private var cells: [ReadCell] = []
    private var problems: [Problem] = []

    init(_ layout: RowLayout, _ vocabulary: Vocabulary, _ options: ReadOptions) {
        self.layout = layout
        caches = layout.places.map { Self.cache($0.column, vocabulary, options) }
        totals = TotalsRow(layout)
        percentages = layout.share.map { share in
            CountFromPercentage(
                share: share, isRequired: layout.places[share.count].column.isRequired,
                isBaseRequired: layout.places[share.base].column.isRequired)
        }
        keys = RepeatedKeys(layout)
        rowsPerValue = RowsPerValue(options.oncePer, layout)
        unseen = UnseenValues(options.knownValues, layout)
        percentageItems = options.percentageItems
    }

    private static func cache(_ column: Column, _ vocabulary: Vocabulary, _ options: ReadOptions) -> CellCache {
        let reader = CellReader(column, vocabulary)
        guard column.identifiesPerson else { return CellCache(reader, hide: nil) }
        return CellCache(reader, hide: options.pseudonym)
    }

    mutating func read(_ record: CSVRecord) -> Outcome {
        problems.removeAll(keepingCapacity: true)
        if record.fault == nil {
            if isBlank(record) { return .blank }
            if totals.isTotals(record) { return .totals }
        }
        if let fault = RowShape.fault(of: record, layout) {
            problems = [fault]
            return .rejected(rejectedRow(record))
        }
        readCells(record)
        readPercentage(record)
        checkWhole(record)
        checkAgainstOtherRows(record.line)
        guard !problems.contains(where: { $0.severity == .error }) else { return .rejected(rejectedRow(record)) }
        return .accepted(RecordMaking.records(cells, layout, line: record.line), warnings: problems)
    }

    private func isBlank(_ record: CSVRecord) -> Bool {
        (0..<record.count).allSatisfy { CellText.trimmed(record.bytes($0)).isEmpty }
    }

    private mutating func readCells(_ record: CSVRecord) {
        cells.removeAll(keepingCapacity: true)
        for index in layout.places.indices {
            guard let field = layout.places[index].field else {
                cells.append(blank)
                continue
            }
            let cell = readCell(record, field, index)
            cells.append(cell)
            if let fault = cell.fault {
                report(fault, record, index)
            } else if cell.value == nil, layout.places[index].column.isRequired, !layout.mayBeBlank(index) {
                report(missing(layout.places[index].column), record, index)
            } else if cell.value == nil, let fault = BlankCell.doubt(layout.places[index].column) {
                report(fault, record, index)
            }
        }
    }

    private mutating func readCell(_ record: CSVRecord, _ field: Int, _ place: Int) -> ReadCell {
        guard record.isEscaped(field) else { return caches[place].read(record.bytes(field)) }
        return record.unescaped(field).withUnsafeBytes { caches[place].read($0) }
    }

    private mutating func readPercentage(_ record: CSVRecord) {
        switch percentages?.count(cells) {
        case .count(let count):
            let value = String(count)
            cells[percentages?.share.count ?? 0] = ReadCell(key: [], reading: .read(value), stored: value)
        case .refused(let fault, let place): report(fault, record, place)
        case .unchanged, nil: return
        }
    }

    /// People come in whole numbers; only the items of the form that are percentages have decimals.
    private mutating func checkWhole(_ record: CSVRecord) {
        guard let percentageItems, let turned = layout.turned, let item = layout.keys.first,
            let name = cells[item].value, !percentageItems.contains(name)
        else { return }
        for place in turned.columns where !(cells[place].value ?? "00").hasSuffix("00") && cells[place].value != "0" {
            report(
                .error(
                    .notWhole, "\(name) is a number of people, and they come in whole numbers.",
                    mend: "give the number of people; only the percentages of the survey have decimals."),
                record, place)
        }
    }

    private mutating func checkAgainstOtherRows(_ line: Int) {
        if let problem = keys.check(cells, line: line) { problems.append(problem) }
        if let problem = rowsPerValue?.check(cells, line: line) { problems.append(problem) }
        problems += unseen.check(cells, line: line)
        if let turned = layout.turned, turned.columns.allSatisfy({ cells[$0].value == nil && cells[$0].fault == nil }) {
            problems.append(Problem(noValues(turned), line: line))
        }
    }

    private func noValues(_ turned: RowLayout.Turned) -> Fault {
        let names = turned.columns.map { layout.places[$0].column.header }.joined(separator: ", ")
        return .warning(
            .noValues, "None of \(names) is filled in, so nothing is kept of this row.",
            mend: "fill them in where the numbers are known.")
    }

    /// A person's key is not repeated in a message that tells of anything but the key.
    private mutating func report(_ fault: Fault, _ record: CSVRecord, _ place: Int) {
        let (column, field) = (layout.places[place].column, layout.places[place].field)
        let text = field.map { record.text($0) } ?? ""
        let value = column.identifiesPerson || CellText.isBlank(text) ? nil : text
        problems.append(
            Problem(fault, line: record.line, place: field.map(layout.header.place), value: value))
    }

    private func missing(_ column: Column) -> Fault {
        .error(.missingValue, "\(column.header) is blank, and every row needs one.", mend: "fill it in.")
    }

    private func rejectedRow(_ record: CSVRecord) -> RejectedRow {
        RejectedRow(
            line: record.line, headers: layout.namedHeaders, cells: layout.namedFields.map { record.text($0) },
            problems: problems)
    }
}
