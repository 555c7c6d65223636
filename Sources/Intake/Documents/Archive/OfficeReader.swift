/// A zip archive that may be a workbook or a text document.
enum OfficeReader {
    static func read(_ bytes: [UInt8], into draft: DocumentDraft) throws(DocumentFault) {
        let archive = try ZipArchive(bytes, draft: draft)
        guard archive.has("[Content_Types].xml") else { throw foreign(archive).fault(name: draft.name) }
        guard let main = try Relationships.of("", in: archive).first("officeDocument") else {
            throw DocumentRefusal.otherArchive.fault(name: draft.name)
        }
        noteWhatIsLeft(archive)
        switch try ContentTypes.kind(of: main, in: archive) {
        case .workbook: try WorkbookReader.read(main, of: archive)
        case .text: try WordReader.read(main, of: archive)
        case .refused(let refusal): throw refusal.fault(name: draft.name)
        }
    }

    private static func foreign(_ archive: ZipArchive) -> DocumentRefusal {
        archive.has("mimetype") && archive.has("content.xml") ? .openDocument : .otherArchive
    }

    private static func noteWhatIsLeft(_ archive: ZipArchive) {
        for name in archive.names {
            let name = name.lowercased()
            if name.hasSuffix("/vbaproject.bin") { archive.draft.note(.macros) }
            if name.contains("/embeddings/") { archive.draft.note(.embedded) }
            if name.contains("/media/") { archive.draft.note(.picture) }
            if name.hasPrefix("xl/comments") || name.hasPrefix("xl/threadedcomments") {
                archive.draft.note(.comment)
            }
        }
    }
}
