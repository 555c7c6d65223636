extension WordBody {
    func openTablePart(_ element: XMLElement) throws(DocumentFault) {
        if element.name == "tbl" {
            tableCount += 1
            tables.append(WordTable(number: tableCount))
        }
        guard let last = tables.indices.last else { return }
        if element.name == "tr" {
            tables[last].rowCount += 1
            tables[last].row = WordRow()
        } else if element.name == "tc" {
            try draft.charge(cells: 1)
            tables[last].row?.cells.append(WordCell())
        }
    }

    func endRow() throws(DocumentFault) {
        guard let last = tables.indices.last else { return }
        let rows = try tables[last].endRow(draft)
        guard tables.count == 1 else {
            try draft.charge(cells: rows.reduce(0) { $0 + $1.cells.count })
            tables[last].finished += rows
            return
        }
        for row in rows {
            let place = note ?? "table \(row.table), row \(row.row)"
            try draft.append(SourceLine(number: 0, place: place, cells: row.cells, table: row.table))
        }
    }

    /// A table inside a cell becomes a piece of that cell.
    func endTable() {
        guard let table = tables.popLast(), !table.finished.isEmpty, let last = tables.indices.last,
            let cell = tables[last].row?.cells.indices.last
        else { return }
        tables[last].row?.cells[cell].pieces.append(.rows(table.finished))
    }

    /// Separators between text and footnotes are no footnotes.
    func openNote(_ element: XMLElement) {
        note = nil
        guard element["type"] == nil || element["type"] == "normal" else { return }
        noteCount += 1
        note = element.name == "footnote" ? "footnote \(noteCount)" : "endnote \(noteCount)"
        draft.note(.footnote)
    }

    func takeProperty(_ element: XMLElement) throws(DocumentFault) {
        switch properties {
        case .none: return
        case .paragraph: takeParagraphProperty(element)
        case .row: try takeRowProperty(element)
        case .cell: try takeCellProperty(element)
        }
    }

    private func takeParagraphProperty(_ element: XMLElement) {
        guard let last = paragraphs.indices.last else { return }
        switch element.name {
        case "pStyle": paragraphs[last].style = element["val"]
        case "outlineLvl": paragraphs[last].outline = element.number("val")
        case "numId": paragraphs[last].list = element.number("val")
        case "ilvl": paragraphs[last].level = element.number("val")
        default: break
        }
    }

    private func takeRowProperty(_ element: XMLElement) throws(DocumentFault) {
        guard let last = tables.indices.last else { return }
        switch element.name {
        case "gridBefore": tables[last].row?.skipped = try width(element)
        case "del":
            tables[last].row?.isDeleted = true
            draft.note(.trackedChange)
        case "ins": draft.note(.trackedChange)
        default: break
        }
    }

    private func takeCellProperty(_ element: XMLElement) throws(DocumentFault) {
        guard let last = tables.indices.last, let cell = tables[last].row?.cells.indices.last else { return }
        switch element.name {
        case "gridSpan": tables[last].row?.cells[cell].span = max(1, try width(element))
        case "vMerge":
            tables[last].row?.cells[cell].merge = element["val"] == "restart" ? .begins : .continues
        case "hMerge": tables[last].row?.cells[cell].joinsLeft = element["val"] != "restart"
        case "shd": tables[last].row?.cells[cell].fill = shade(element)
        default: break
        }
    }

    /// Word's tables have 63 columns at most; a thousand is room enough for other programs.
    private func width(_ element: XMLElement) throws(DocumentFault) -> Int {
        let width = element.number("val") ?? 1
        guard 0...1000 ~= width else { throw draft.damaged("a cell of table \(tableCount) spans \(width) columns") }
        return width
    }

    private func shade(_ element: XMLElement) -> String? {
        let colour = element["val"] == "solid" ? element["color"] : element["fill"]
        return colour.flatMap(Colour.init)?.fill
    }
}
