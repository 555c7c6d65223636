/// A text document (`.docx`, `.docm`; ECMA-376 part 1, WordprocessingML): each paragraph and each row of a table.
enum WordReader {
    static func read(_ main: String, of archive: ZipArchive) throws(DocumentFault) {
        let relationships = try Relationships.of(main, in: archive)
        let styles = WordStyles(archive.draft)
        let lists = WordLists(archive.draft)
        if let part = relationships.first("styles") { try XMLStream.read(part, of: archive, styles) }
        if let part = relationships.first("numbering") { try XMLStream.read(part, of: archive, lists) }
        let labels = ListLabels(lists)
        try XMLStream.read(main, of: archive, WordBody(styles, labels, archive.draft))
        for kind in ["footnotes", "endnotes"] {
            guard let part = relationships.first(kind) else { continue }
            try XMLStream.read(part, of: archive, WordBody(styles, labels, archive.draft))
        }
        try noteMargins(relationships, archive)
    }

    /// Headers, footers and comments are left out; they are remarked on only where they say something.
    private static func noteMargins(
        _ relationships: Relationships, _ archive: ZipArchive
    ) throws(DocumentFault) {
        for target in relationships.targets {
            let remark: Remark
            switch target.kind {
            case "header", "footer": remark = .headerOrFooter
            case "comments": remark = .comment
            case "aFChunk": remark = .embedded
            default: continue
            }
            let search = WordTextSearch()
            if remark != .embedded { try XMLStream.read(target.part, of: archive, search) }
            if search.hasText || remark == .embedded { archive.draft.note(remark) }
        }
    }
}

/// Finds out whether a part has any text.
final class WordTextSearch: XMLHandler {
    private(set) var hasText = false
    private var isText = false

    func start(_ element: XMLElement) { isText = element.name == "t" }
    func end(_ name: XMLName, namespace: XMLName) { isText = false }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isText, bytes.contains(where: { $0 > 0x20 }) { hasText = true }
    }
}
