/// The styles of paragraphs: which are headings, and which are numbered.
final class WordStyles: XMLHandler {
    struct Style {
        var id = ""
        var name = ""
        var basis: String?
        /// 0 for the topmost heading, as the file counts; 9 is plain text.
        var outline: Int?
        var list: Int?
        var level: Int?
    }

    private var styles: [String: Style] = [:]
    private var current: Style?
    private(set) var standard: String?
    private let draft: DocumentDraft

    init(_ draft: DocumentDraft) { self.draft = draft }

    /// 1 for the topmost; nil for plain text.
    func headingLevel(_ id: String?) -> Int? {
        for style in chain(id) {
            if let outline = style.outline { return (0..<9).contains(outline) ? outline + 1 : nil }
            if let level = Self.level(named: style.name) { return level }
        }
        return nil
    }

    func list(_ id: String?) -> ListPlace? {
        let chain = chain(id)
        guard let list = chain.lazy.compactMap(\.list).first else { return nil }
        return ListPlace(list: list, level: chain.lazy.compactMap(\.level).first)
    }

    /// A style and those it is based on. A circle ends after twenty, which no real document reaches.
    private func chain(_ id: String?) -> [Style] {
        var chain: [Style] = []
        var next = id ?? standard
        while let id = next, let style = styles[id], chain.count < 20 {
            chain.append(style)
            next = style.basis
        }
        return chain
    }

    private static func level(named name: String) -> Int? {
        let name = name.lowercased()
        if name == "title" { return 1 }
        guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), 1...9 ~= level else { return nil }
        return level
    }

    func start(_ element: XMLElement) throws(DocumentFault) {
        if element.name == "style" { return begin(element) }
        guard current != nil else { return }
        switch element.name {
        case "name": current?.name = element["val"] ?? ""
        case "basedOn": current?.basis = element["val"]
        case "outlineLvl": current?.outline = element.number("val")
        case "numId": current?.list = element.number("val")
        case "ilvl": current?.level = element.number("val")
        default: break
        }
    }

    func end(_ name: XMLName, namespace: XMLName) throws(DocumentFault) {
        guard name == "style", let style = current else { return }
        guard styles.count < draft.limits.entries else { throw .tooLarge(draft.name, "it has too many styles") }
        styles[style.id] = style
        current = nil
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    private func begin(_ element: XMLElement) {
        guard let id = element["styleId"], element["type"] ?? "paragraph" == "paragraph" else { return }
        current = Style(id: id)
        if element.isOn("default") { standard = id }
    }
}
