import Workforce

/// Reads an extract: finds its header, hands out each row as it is accepted or rejected, and accounts for all.
package struct ExtractReader {
    private let dataset: Dataset
    private let vocabulary: Vocabulary
    private let options: ReadOptions

    package init(dataset: Dataset, vocabulary: Vocabulary, options: ReadOptions = ReadOptions()) {
        (self.dataset, self.vocabulary, self.options) = (dataset, vocabulary, options)
    }

    /// - Parameters:
    ///   - scan: what an earlier pass over the same file found; without it the file is read once more.
    ///   - accept: called for each record, in the order of the file.
    ///   - reject: called for each row that is not accepted.
    /// - Throws: `FileFault` where the file as a whole cannot be read, and what the two closures throw.
    package func read(
        _ path: String, scan: FileScan? = nil, accept: (Record) throws -> Void,
        reject: (RejectedRow) throws -> Void = { _ in }
    ) throws -> ReadReport {
        let scan = try scan ?? FileScan.scan(path)
        let text = FileText(
            path: path, encoding: scan.encoding, maximumRecord: options.maximumRecord, chunkSize: options.chunkSize)
        try scan.requireText(name: text.name)
        let header = try HeaderFinder(dataset: dataset, others: vocabulary.datasets, text: text).find()
        let layout = RowLayout(dataset, header)
        var parser = try text.parser(delimiter: header.delimiter)
        try Self.skip(to: header, &parser)
        var report = report(scan, layout)
        try read(&parser, layout, &report, accept, reject)
        guard report.accepted + report.rejected > 0 else { throw Self.noRows(text.name, header) }
        return report
    }

    private func read(
        _ parser: inout CSVParser, _ layout: RowLayout, _ report: inout ReadReport,
        _ accept: (Record) throws -> Void, _ reject: (RejectedRow) throws -> Void
    ) throws {
        var rows = RowReader(layout, vocabulary, options)
        var log = ProblemLog()
        while let record = try parser.next() {
            switch rows.read(record) {
            case .blank: report.blank += 1
            case .totals: report.totalsLines.append(record.line)
            case .accepted(let records, let warnings):
                report.accepted += 1
                log.add(warnings)
                for record in records { try accept(record) }
            case .rejected(let row):
                report.rejected += 1
                log.add(row.problems)
                try reject(row)
            }
        }
        (report.problems, report.problemCounts) = (log.first, log.counts)
    }

    private static func skip(to header: Header, _ parser: inout CSVParser) throws {
        while let record = try parser.next(), record.line < header.line {}
        parser.fieldCounts = header.fieldCounts
    }

    private func report(_ scan: FileScan, _ layout: RowLayout) -> ReadReport {
        ReadReport(
            encoding: scan.encoding, delimiter: Character(UnicodeScalar(layout.header.delimiter)),
            headerLine: layout.header.line, preambleLines: layout.header.preambleLines,
            droppedHeaders: layout.header.dropped, missingOptionalHeaders: layout.missingOptional)
    }

    private static func noRows(_ name: String, _ header: Header) -> FileFault {
        FileFault(
            .noRows,
            "“\(name)” has a header on line \(header.line) and no rows below it: check the filters of the export "
                + "and export it again.")
    }
}
