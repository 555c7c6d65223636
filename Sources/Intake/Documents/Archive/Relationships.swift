/// Which parts belong to a part (Open Packaging Conventions, ECMA-376 part 2).
final class Relationships: XMLHandler {
    struct Target {
        var id: String
        /// The last word of the type, such as `worksheet`; the same in the transitional and the strict form.
        var kind: Substring
        /// The name of the part in the archive.
        var part: String
    }

    private(set) var targets: [Target] = []
    private let folder: [Substring]
    private let draft: DocumentDraft

    /// - Parameter part: the part they belong to; empty for the archive itself.
    static func of(_ part: String, in archive: ZipArchive) throws(DocumentFault) -> Relationships {
        var folders = part.split(separator: "/")
        let file = folders.popLast() ?? ""
        let relationships = Relationships(folders, archive.draft)
        let name = (folders + ["_rels", "\(file).rels"]).joined(separator: "/")
        if archive.has(name) { try XMLStream.read(name, of: archive, relationships) }
        return relationships
    }

    private init(_ folder: [Substring], _ draft: DocumentDraft) {
        (self.folder, self.draft) = (folder, draft)
    }

    func first(_ kind: String) -> String? { targets.first { $0.kind == kind }?.part }

    func start(_ element: XMLElement) throws(DocumentFault) {
        guard element.name == "Relationship", element["TargetMode"] != "External" else { return }
        guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else { return }
        guard targets.count < draft.limits.parts else { throw .tooLarge(draft.name, "it refers to too many parts") }
        let kind = type.split(separator: "/").last ?? ""
        targets.append(Target(id: id, kind: kind, part: resolve(target)))
    }

    func end(_ name: XMLName, namespace: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// A path that leads out of the archive ends as a name that no part has.
    private func resolve(_ target: String) -> String {
        var path = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        return path.joined(separator: "/")
    }
}
