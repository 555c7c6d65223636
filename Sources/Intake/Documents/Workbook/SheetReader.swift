/// Reads the rows of one sheet.
final class SheetReader: XMLHandler {
    private(set) var rows: [SheetRow] = []
    private(set) var areas: [CellArea] = []
    private let sheet: SheetList.Sheet
    private let draft: DocumentDraft
    private let context: WorkbookContext
    private let reading: StoredCellText

    private var row = SheetRow(number: 0, isHidden: false)
    private var column = 0
    private var cell = StoredCell()
    private var isInCell = false
    private var cells = 0

    init(_ sheet: SheetList.Sheet, _ context: WorkbookContext, _ draft: DocumentDraft) {
        (self.sheet, self.context, self.draft) = (sheet, context, draft)
        reading = StoredCellText(context)
    }

    func start(_ element: XMLElement) throws(DocumentFault) {
        if isInCell { return cell.start(element) }
        switch element.name {
        case "c": try startCell(element)
        case "row": try startRow(element)
        case "mergeCell": try takeArea(element)
        case "col": noteHiddenColumn(element)
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentFault) {
        if isInCell { try cell.append(bytes, draft) }
    }

    func end(_ name: XMLName, namespace: XMLName) throws(DocumentFault) {
        if name == "c", isInCell {
            isInCell = false
            try takeCell()
        } else if isInCell {
            cell.end(name)
        } else if name == "row", !row.cells.isEmpty {
            if row.isHidden { draft.note(.hiddenRow, at: place) }
            rows.append(row)
        }
    }

    private var place: String { "sheet “\(sheet.name)”, row \(row.number)" }
    private var cellPlace: String { "sheet “\(sheet.name)”, cell \(CellReference.letters(column))\(row.number)" }

    private func startRow(_ element: XMLElement) throws(DocumentFault) {
        let number = element.number("r") ?? row.number &+ 1
        guard number > row.number, number <= CellReference.lastRow else {
            throw draft.damaged("the rows of its sheet “\(sheet.name)” are out of order after row \(row.number)")
        }
        row = SheetRow(number: number, isHidden: element.isOn("hidden"))
        column = 0
    }

    private func startCell(_ element: XMLElement) throws(DocumentFault) {
        let given = element.bytes("r").flatMap { CellReference($0)?.column }
        let next = given ?? column + 1
        guard next > column, next <= CellReference.lastColumn else {
            throw draft.damaged("the cells of \(place) are out of order")
        }
        column = next
        cell.begin(element)
        isInCell = true
    }

    private func takeCell() throws(DocumentFault) {
        guard var text = reading.text(cell) else {
            throw draft.damaged("\(cellPlace) refers to a text that is not in the workbook")
        }
        if text.utf8.allSatisfy({ $0 <= 0x20 }) { text = "" }
        let fill = context.looks.indices.contains(cell.style) ? context.looks[cell.style].fill : nil
        guard !text.isEmpty || fill != nil else { return }
        if cell.lacksResult { draft.note(.formula, at: cellPlace) }
        if cell.kind == .error { draft.note(.error, at: cellPlace) }
        cells += 1
        guard cells <= draft.limits.cells else {
            throw .tooLarge(draft.name, "its sheet “\(sheet.name)” has more than \(draft.limits.cells) cells")
        }
        row.cells.append(SheetRow.Cell(column: column, text: text, fill: fill))
    }

    private func takeArea(_ element: XMLElement) throws(DocumentFault) {
        guard areas.count < draft.limits.entries else { throw .tooLarge(draft.name, "it has too many merged cells") }
        if let area = element["ref"].flatMap(CellArea.init) { areas.append(area) }
    }

    private func noteHiddenColumn(_ element: XMLElement) {
        guard element.isOn("hidden"), let first = element.number("min"), 1...CellReference.lastColumn ~= first else {
            return
        }
        draft.note(.hiddenColumn, at: "sheet “\(sheet.name)”, column \(CellReference.letters(first))")
    }
}
