import Workforce

/// Finds the delimiter and the header of a file among its first rows.
struct HeaderFinder {
    /// Rows that are looked at.
    static let depth = 40
    static let delimiters: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    let dataset: Dataset
    let others: [Dataset]
    let text: FileText

    /// - Throws: `FileFault` where there is no header, it lacks a required column, it is that of another dataset,
    ///   or two columns mean the same.
    func find() throws -> Header {
        let rows = try Self.delimiters.flatMap(firstRows)
        let best = bestMatch(rows, dataset)
        guard let best, best.missing.isEmpty else { throw fault(best, rows) }
        try refuseTwins(best)
        return Header(best)
    }

    private func firstRows(delimiter: UInt8) throws -> [HeaderRow] {
        var parser = try text.parser(delimiter: delimiter)
        var rows: [HeaderRow] = []
        var filledLines: [Int] = []
        for _ in 0..<Self.depth {
            guard let record = try parser.next() else { break }
            let texts = record.texts.map { CellText.trimmed($0) }
            if record.fault == nil {
                rows.append(HeaderRow(delimiter: delimiter, line: record.line, texts: texts, linesAbove: filledLines))
            }
            if texts.contains(where: { !$0.isEmpty }) { filledLines.append(record.line) }
        }
        return rows
    }

    /// The first of the best rows; nil where none has two columns of the dataset, or all that it has.
    private func bestMatch(_ rows: [HeaderRow], _ dataset: Dataset) -> HeaderMatch? {
        let matches = rows.map { HeaderMatch($0, dataset) }.filter { $0.found >= min(2, dataset.columns.count) }
        guard let first = matches.first else { return nil }
        return matches.dropFirst().reduce(first) { best, match in match.isBetter(than: best) ? match : best }
    }

    private func fault(_ best: HeaderMatch?, _ rows: [HeaderRow]) -> FileFault {
        let likely = others.filter { $0.id != dataset.id }
            .compactMap { other in bestMatch(rows, other).map { (other, $0) } }
            .filter { $0.1.missing.isEmpty && $0.1.found >= best?.found ?? 0 }
            .max { $0.1.found < $1.1.found }
        if let likely { return wrongDataset(likely.0) }
        return best.map(missingColumns) ?? noHeader
    }
}
