import Foundation

/// Reads a plan's document as lines of cells: plain text, CSV, a workbook (`.xlsx`) or a text document (`.docx`).
/// The bytes decide what it is, not the name; only CSV is also known by its name.
package enum DocumentReader {
    /// - Throws: `DocumentFault` for what cannot be read; nothing is read in part.
    package static func read(
        path: String, limits: DocumentLimits = .standard
    ) throws(DocumentFault) -> SourceDocument {
        let bytes = try DocumentBytes.load(path: path, limits: limits)
        return try read(bytes: bytes, name: (path as NSString).lastPathComponent, limits: limits)
    }

    /// - Parameter name: the file's name without folders, for messages.
    /// - Throws: `DocumentFault` for what cannot be read; nothing is read in part.
    package static func read(
        bytes: [UInt8], name: String, limits: DocumentLimits = .standard
    ) throws(DocumentFault) -> SourceDocument {
        guard bytes.count <= limits.fileBytes else { throw DocumentBytes.tooManyBytes(name, limits) }
        let draft = DocumentDraft(name: name, limits: limits)
        switch DocumentKind.of(bytes) {
        case .archive: try OfficeReader.read(bytes, into: draft)
        case .text(let encoding): try TextReader.read(bytes, encoding, into: draft)
        case .other(let refusal): throw refusal.fault(name: name)
        }
        return draft.document
    }
}
