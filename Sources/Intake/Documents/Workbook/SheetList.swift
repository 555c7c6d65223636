/// The sheets of a workbook, in their order, and how it counts days.
final class SheetList: XMLHandler {
    struct Sheet: Hashable {
        var name: String
        var isHidden: Bool
        var relationship: String
    }

    /// In characters; Excel allows 31. It stands in the place of each line.
    private let longestName = 100

    private(set) var sheets: [Sheet] = []
    private(set) var startsIn1904 = false
    private let draft: DocumentDraft

    init(_ draft: DocumentDraft) { self.draft = draft }

    func start(_ element: XMLElement) throws(DocumentFault) {
        switch element.name {
        case "workbookPr": startsIn1904 = element.isOn("date1904")
        case "sheet":
            guard let name = element["name"], let id = element["id"] else {
                throw draft.damaged("its list of sheets cannot be read")
            }
            guard sheets.count < draft.limits.parts else { throw .tooLarge(draft.name, "it has too many sheets") }
            let state = element["state"] ?? "visible"
            let shortened = String(PlainSpaces.clean(name).prefix(longestName))
            sheets.append(Sheet(name: shortened, isHidden: state != "visible", relationship: id))
        default: break
        }
    }

    func end(_ name: XMLName, namespace: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
