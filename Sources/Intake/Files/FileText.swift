import Foundation

/// A text file that can be read as records from the beginning as often as need be.
struct FileText {
    let path: String
    let encoding: TextEncoding
    let maximumRecord: Int
    let chunkSize: Int

    var name: String { (path as NSString).lastPathComponent }

    /// - Throws: `FileFault` where the file cannot be opened.
    func parser(delimiter: UInt8) throws -> CSVParser {
        let source = try ByteSource(path: path)
        var transcoder = Transcoder(encoding, chunkSize: chunkSize) { try source.read(into: $0) }
        let settings = CSVParser.Settings(
            delimiter: delimiter, maximumRecord: maximumRecord, chunkSize: chunkSize)
        return CSVParser(settings) { try transcoder.fill($0) }
    }
}
