/// What one pass over a file's bytes tells before it is read as a table.
package struct FileScan: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case text, empty, workbook, oldWorkbook, pdf, binary
    }

    package let kind: Kind
    /// In bytes.
    package let size: Int
    /// Meaningful where the kind is `text`.
    package let encoding: TextEncoding

    /// The bytes asked for at a time.
    package static let chunkSize = 256 * 1024

    /// Reads the file once from beginning to end and hands out each chunk on the way, so that a digest needs no
    /// pass of its own.
    /// - Throws: `FileFault` where the file cannot be read, and whatever `eachChunk` throws.
    package static func scan(
        _ path: String, eachChunk: (UnsafeRawBufferPointer) throws -> Void = { _ in }
    ) throws -> FileScan {
        let source = try ByteSource(path: path)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkSize, alignment: 16)
        defer { buffer.deallocate() }
        var census = ByteCensus()
        while true {
            let count = try source.read(into: buffer)
            guard count > 0 else { return census.result }
            let chunk = UnsafeRawBufferPointer(rebasing: buffer[..<count])
            census.take(chunk)
            try eachChunk(chunk)
        }
    }

    /// - Throws: `FileFault` where the file is no text.
    func requireText(name: String) throws(FileFault) {
        switch kind {
        case .text: return
        case .empty:
            throw FileFault(.empty, "“\(name)” is empty: export the extract again and check that it has rows.")
        case .workbook, .oldWorkbook:
            throw FileFault(
                .workbook,
                "“\(name)” is a spreadsheet workbook, whatever its name says: open it in Excel and save the "
                    + "sheet as “CSV UTF-8 (Comma delimited)”.")
        case .pdf:
            throw FileFault(.pdf, "“\(name)” is a PDF: export the data itself as CSV.")
        case .binary:
            throw FileFault(
                .binary,
                "“\(name)” is not a text file (it holds NUL bytes): export the extract again as CSV.")
        }
    }
}
