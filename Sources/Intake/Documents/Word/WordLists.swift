/// A paragraph's place in a list.
struct ListPlace: Hashable {
    /// 0 for no list.
    var list: Int
    /// 0 for the outermost; nil where the style says it.
    var level: Int?
}

/// The definitions of numbered and bulleted lists.
final class WordLists: XMLHandler {
    struct Level: Hashable {
        var start = 1
        var format = "decimal"
        /// `%1.%2` stands for the numbers of the first two levels.
        var text = ""
        var style: String?
    }

    private struct List {
        var definition = 0
        var starts: [Int: Int] = [:]
    }

    /// In characters. It is printed before each paragraph, so a long one would make a vast text.
    private let longestText = 100

    private var definitions: [Int: [Int: Level]] = [:]
    private var lists: [Int: List] = [:]
    private var definition: Int?
    private var list: Int?
    private var level: Int?
    private var entries = 0
    private let draft: DocumentDraft

    init(_ draft: DocumentDraft) { self.draft = draft }

    /// Several lists may share one definition, and then count on together.
    func definition(of list: Int) -> Int? { lists[list]?.definition }

    func start(of list: Int, level: Int) -> Int? { lists[list]?.starts[level] }

    func level(_ level: Int, of list: Int) -> Level? {
        definition(of: list).flatMap { definitions[$0]?[level] }
    }

    func level(ofStyle style: String, in list: Int) -> Int? {
        definition(of: list).flatMap { definitions[$0]?.first { $0.value.style == style }?.key }
    }

    func start(_ element: XMLElement) throws(DocumentFault) {
        entries += 1
        guard entries <= draft.limits.entries else { throw .tooLarge(draft.name, "it has too many lists") }
        switch element.name {
        case "abstractNum": definition = element.number("abstractNumId")
        case "num": begin(list: element.number("numId"))
        case "abstractNumId": if let list, let id = element.number("val") { lists[list]?.definition = id }
        case "lvl", "lvlOverride": begin(level: element.number("ilvl"))
        case "startOverride": if let list, let level { lists[list]?.starts[level] = element.number("val") }
        default: if list == nil { takeProperty(element) }
        }
    }

    private func takeProperty(_ element: XMLElement) {
        guard let definition, let level else { return }
        switch element.name {
        case "start": definitions[definition]?[level]?.start = element.number("val") ?? 1
        case "numFmt": definitions[definition]?[level]?.format = element["val"] ?? "decimal"
        case "lvlText": definitions[definition]?[level]?.text = String((element["val"] ?? "").prefix(longestText))
        case "pStyle": definitions[definition]?[level]?.style = element["val"]
        default: break
        }
    }

    private func begin(list id: Int?) {
        list = id
        if let id { lists[id] = List() }
    }

    private func begin(level number: Int?) {
        level = number.flatMap { 0..<9 ~= $0 ? $0 : nil }
        guard list == nil, let definition, let level else { return }
        definitions[definition, default: [:]][level] = Level()
    }

    func end(_ name: XMLName, namespace: XMLName) {
        switch name {
        case "abstractNum": definition = nil
        case "num": list = nil
        case "lvl" where list == nil, "lvlOverride": level = nil
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
