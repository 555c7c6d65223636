/// Records of a CSV file, each a line with the number of its first line in the file. Lines between them that are
/// blank are kept as blank lines.
enum DelimitedText {
    static func read(_ text: [UInt8], delimiter: UInt8, into draft: DocumentDraft) throws(DocumentFault) {
        do {
            var parser = parser(of: text, delimiter, draft.limits)
            while let record = try parser.next() { try append(record, into: draft) }
        } catch let fault as DocumentFault {
            throw fault
        } catch {
            throw .tooLarge(draft.name, "a line is longer than \(draft.limits.lineBytes) bytes")
        }
    }

    static func parser(of text: [UInt8], _ delimiter: UInt8, _ limits: DocumentLimits) -> CSVParser {
        let settings = CSVParser.Settings(delimiter: delimiter, maximumRecord: limits.lineBytes)
        return CSVParser(settings, fill: MemoryReading.reading(text))
    }

    private static func append(_ record: CSVRecord, into draft: DocumentDraft) throws(DocumentFault) {
        if record.fault != nil { draft.note(.quote, at: "line \(record.line)") }
        let cells = record.texts.map { SourceCell(PlainSpaces.clean($0)) }
        try draft.keep(SourceLine(number: record.line, cells: cells))
    }
}
