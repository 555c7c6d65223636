/// Reads the body of a document, or its footnotes, paragraph by paragraph and row by row.
final class WordBody: XMLHandler {
    let draft: DocumentDraft
    let styles: WordStyles
    let labels: ListLabels

    var paragraphs: [WordParagraph] = []
    var tables: [WordTable] = []
    var tableCount = 0
    /// The footnote that is being read, in words.
    var note: String?
    var noteCount = 0
    private var paragraphCount = 0
    private var fields = WordFields()
    var properties = Properties.none
    private var isText = false
    /// Depth below an element that is left out with all that is in it.
    private var skipped = 0

    /// Whose properties stand here.
    enum Properties { case none, paragraph, row, cell }

    init(_ styles: WordStyles, _ labels: ListLabels, _ draft: DocumentDraft) {
        (self.styles, self.labels, self.draft) = (styles, labels, draft)
    }

    func start(_ element: XMLElement) throws(DocumentFault) {
        if skipped > 0 {
            skipped += 1
        } else if leavesOut(element) {
            skipped = 1
        } else if properties != .none {
            try takeProperty(element)
        } else {
            try open(element)
        }
    }

    func end(_ name: XMLName, namespace: XMLName) throws(DocumentFault) {
        guard skipped == 0 else {
            skipped -= 1
            return
        }
        isText = false
        guard Self.isWord(namespace) else { return }
        switch name {
        case "pPr", "trPr", "tcPr": properties = .none
        case "p": try endParagraph()
        case "tr": try endRow()
        case "tbl": endTable()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentFault) {
        if isText, skipped == 0 { try append(bytes) }
    }

    private func open(_ element: XMLElement) throws(DocumentFault) {
        guard Self.isWord(element.namespace) || element.name == "t" else { return }
        switch element.name {
        case "t": isText = true
        case "p": paragraphs.append(WordParagraph())
        case "pPr": properties = .paragraph
        case "trPr": properties = .row
        case "tcPr": properties = .cell
        case "tbl", "tr", "tc": try openTablePart(element)
        case "fldChar": fields.take(element["fldCharType"])
        case "ins", "moveTo": draft.note(.trackedChange)
        case "footnote", "endnote": openNote(element)
        default: try append(mark: element)
        }
    }

    private func append(mark element: XMLElement) throws(DocumentFault) {
        switch element.name {
        case "tab", "ptab": try append("\t".utf8)
        case "br", "cr": try append((tables.isEmpty ? " " : "\n").utf8)
        case "noBreakHyphen": try append("-".utf8)
        case "sym": try append(WordSymbol.text(font: element["font"], code: element["char"]).utf8)
        default: break
        }
    }

    private func append(_ bytes: some Sequence<UInt8>) throws(DocumentFault) {
        guard !fields.hidesText, let last = paragraphs.indices.last else { return }
        try paragraphs[last].append(bytes, draft)
    }

    /// A paragraph of a text box ends inside the paragraph that the box hangs on, and so comes before it.
    private func endParagraph() throws(DocumentFault) {
        guard let paragraph = paragraphs.popLast() else { return }
        let text = paragraph.text(styles, labels)
        if tables.isEmpty { return try append(paragraph, text) }
        let plain = PlainSpaces.clean(text)
        guard !plain.allSatisfy(\.isWhitespace), let cell = tables.last?.row?.cells.indices.last else { return }
        try draft.charge(cells: 1)
        tables[tables.count - 1].row?.cells[cell].pieces.append(.paragraph(plain))
    }

    /// Outside tables a tab parts cells, as it does in a text file.
    private func append(_ paragraph: WordParagraph, _ text: [UInt8]) throws(DocumentFault) {
        paragraphCount += 1
        guard text.contains(where: { $0 > 0x20 }) else { return }
        let cells = text.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        let line = SourceLine(
            number: 0, place: note ?? "paragraph \(paragraphCount)",
            cells: cells.map { SourceCell(PlainSpaces.clean($0)) }, headingLevel: paragraph.headingLevel(styles))
        if !line.isBlank { try draft.append(line) }
    }

    private func leavesOut(_ element: XMLElement) -> Bool {
        if properties == .row, element.name == "del" { return false }
        switch element.name {
        case "del", "moveFrom":
            draft.note(.trackedChange)
            return true
        case "rPr", "instrText", "delInstrText", "delText", "Fallback", "sectPr", "tblPr", "tblPrEx", "tblGrid",
            "sdtPr", "sdtEndPr", "tabs", "rt", "pPrChange", "trPrChange", "tcPrChange", "numberingChange":
            return true
        default: return false
        }
    }

    /// The namespace of the transitional form, or of the strict one.
    static func isWord(_ namespace: XMLName) -> Bool {
        namespace == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            || namespace == "http://purl.oclc.org/ooxml/wordprocessingml/main"
    }
}
