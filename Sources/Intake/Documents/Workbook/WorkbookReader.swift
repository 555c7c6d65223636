/// A workbook (`.xlsx`, `.xlsm`; ECMA-376 part 1, SpreadsheetML): every row of every sheet that says something.
enum WorkbookReader {
    static func read(_ main: String, of archive: ZipArchive) throws(DocumentFault) {
        let draft = archive.draft
        let list = SheetList(draft)
        try XMLStream.read(main, of: archive, list)
        let relationships = try Relationships.of(main, in: archive)
        let context = try WorkbookContext(list: list, relationships, of: archive)
        for sheet in list.sheets {
            guard let target = relationships.targets.first(where: { $0.id == sheet.relationship }) else {
                throw draft.damaged("its sheet “\(sheet.name)” is missing")
            }
            guard target.kind == "worksheet" else {
                draft.note(.otherSheet, at: "“\(sheet.name)”")
                continue
            }
            if sheet.isHidden { draft.note(.hiddenSheet, at: "“\(sheet.name)”") }
            let reader = SheetReader(sheet, context, draft)
            try XMLStream.read(target.part, of: archive, reader)
            try SheetLines(sheet, reader.rows, reader.areas).append(to: draft)
        }
    }
}

/// What all sheets of a workbook share.
struct WorkbookContext {
    let texts: [String]
    let looks: [CellLook]
    let startsIn1904: Bool

    init(list: SheetList, _ relationships: Relationships, of archive: ZipArchive) throws(DocumentFault) {
        let texts = SharedTexts(archive.draft)
        let theme = ThemeColours()
        let styles = WorkbookStyles(archive.draft)
        if let part = relationships.first("sharedStrings") { try XMLStream.read(part, of: archive, texts) }
        if let part = relationships.first("theme"), archive.has(part) { try XMLStream.read(part, of: archive, theme) }
        if let part = relationships.first("styles") { try XMLStream.read(part, of: archive, styles) }
        (self.texts, looks) = (texts.texts, styles.looks(theme))
        startsIn1904 = list.startsIn1904
    }
}
