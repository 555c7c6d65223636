/// What a document is, by its bytes.
enum DocumentKind: Hashable {
    case text(TextEncoding)
    /// A zip archive, which workbooks and text documents are.
    case archive
    case other(DocumentRefusal)

    static func of(_ bytes: [UInt8]) -> DocumentKind {
        var census = ByteCensus()
        bytes.withUnsafeBytes { census.take($0) }
        let scan = census.result
        switch scan.kind {
        case .empty: return .other(.empty)
        case .workbook: return .archive
        case .oldWorkbook: return .other(isEncrypted(bytes) ? .password : .oldFormat)
        case .pdf: return .other(.pdf)
        case .binary: return .other(.binary)
        case .text: return refusedMarkup(bytes).map { .other($0) } ?? .text(scan.encoding)
        }
    }

    /// A workbook with a password is an OLE container with a stream of this name (MS-OFFCRYPTO 2.3.4.4).
    private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
        let name = "EncryptedPackage".utf8.reduce(into: [UInt8]()) { $0 += [$1, 0] }
        return bytes.withUnsafeBufferPointer { $0.firstRange(of: name) != nil }
    }

    /// Formats that are text to the eye of a machine only.
    private static func refusedMarkup(_ bytes: [UInt8]) -> DocumentRefusal? {
        let head = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
            .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if head.hasPrefix("{\\rtf") { return .richText }
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return .webPage }
        return head.hasPrefix("<?xml") ? .xml : nil
    }
}
