/// A paragraph while it is read.
struct WordParagraph {
    private(set) var bytes: [UInt8] = []
    var style: String?
    var outline: Int?
    var list: Int?
    var level: Int?

    mutating func append(_ piece: some Sequence<UInt8>, _ draft: DocumentDraft) throws(DocumentFault) {
        bytes.append(contentsOf: piece)
        guard bytes.count <= draft.limits.lineBytes else {
            throw .tooLarge(draft.name, "a paragraph is longer than \(draft.limits.lineBytes) bytes")
        }
    }

    func headingLevel(_ styles: WordStyles) -> Int? {
        if let outline { return 0..<9 ~= outline ? outline + 1 : nil }
        return styles.headingLevel(style)
    }

    /// The text with the number or bullet printed before it, in which a tab still stands for a tab. A number without
    /// text is kept, as tables have columns of them; a bullet without text is not.
    func text(_ styles: WordStyles, _ labels: ListLabels) -> [UInt8] {
        let inherited = styles.list(style)
        let place =
            list.map { ListPlace(list: $0, level: level) }
            ?? inherited.map { ListPlace(list: $0.list, level: level ?? $0.level) }
        let isBlank = bytes.allSatisfy { $0 <= 0x20 }
        guard let place, place.list != 0, let label = labels.label(place, style: style) else { return bytes }
        if isBlank { return label.isBullet ? [] : Array(label.text.utf8) }
        return Array("\(label.text) ".utf8) + bytes
    }
}
