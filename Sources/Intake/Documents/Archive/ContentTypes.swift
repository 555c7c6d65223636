/// Says what a part is, by the list that each Office file begins with.
final class ContentTypes: XMLHandler {
    enum Kind {
        case workbook, text
        case refused(DocumentRefusal)
    }

    private let part: String
    private var type = ""
    private var fallback = ""

    static func kind(of part: String, in archive: ZipArchive) throws(DocumentFault) -> Kind {
        let types = ContentTypes(part)
        try XMLStream.read("[Content_Types].xml", of: archive, types)
        return types.kind
    }

    private init(_ part: String) { self.part = part.lowercased() }

    private var kind: Kind {
        let type = (type.isEmpty ? fallback : type).lowercased()
        if type.contains("sheet.binary") { return .refused(.binaryWorkbook) }
        // With macros the type is `application/vnd.ms-excel.sheet.macroEnabled…`.
        if type.contains("spreadsheetml") || type.contains("ms-excel") { return .workbook }
        if type.contains("wordprocessingml") || type.contains("ms-word") { return .text }
        if type.contains("presentation") || type.contains("powerpoint") { return .refused(.presentation) }
        return .refused(.otherArchive)
    }

    func start(_ element: XMLElement) {
        guard let contentType = element["ContentType"] else { return }
        if element.name == "Override", element["PartName"]?.lowercased() == "/\(part)" { type = contentType }
        if element.name == "Default", let ending = element["Extension"], part.hasSuffix(".\(ending.lowercased())") {
            fallback = contentType
        }
    }

    func end(_ name: XMLName, namespace: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
