import Plans

/// Which rows belong to which action, and which are new.
struct RowSorting {
    private(set) var rows: [String: [ReturnedSheet.Row]] = [:]
    private(set) var new: [ReturnedSheet.Row] = []
    private let entries: [WorkbookManifest.Entry]

    init(sheet: ReturnedSheet) {
        entries = sheet.manifest.entries
        sheet.hasKeys ? sortByKey(sheet) : sortByWords(sheet)
    }

    /// A key that the file was not written with makes a new action, as does none.
    private mutating func sortByKey(_ sheet: ReturnedSheet) {
        let known = Set(entries.map(\.key))
        for row in sheet.rows {
            if known.contains(row.key) { rows[row.key, default: []].append(row) } else { new.append(row) }
        }
    }

    /// Rows whose words are unchanged first, then those of which at least half of the cells are.
    private mutating func sortByWords(_ sheet: ReturnedSheet) {
        let text = PlanTable.Content.field(.text)
        let keys = Dictionary(
            entries.map { (CanonicalText.of($0.texts[text] ?? ""), $0.key) }, uniquingKeysWith: { first, _ in first })
        let rest = sheet.rows.filter { row in
            guard let key = keys[row.texts[text] ?? ""] else { return true }
            rows[key, default: []].append(row)
            return false
        }
        var free = entries.filter { rows[$0.key] == nil }
        for row in rest {
            guard let index = free.firstIndex(where: { Self.resembles(row, $0) }) else {
                new.append(row)
                continue
            }
            rows[free.remove(at: index).key] = [row]
        }
    }

    private static func resembles(_ row: ReturnedSheet.Row, _ entry: WorkbookManifest.Entry) -> Bool {
        let same = entry.texts.filter { row.texts[$0.key] == CanonicalText.of($0.value) }
        return !same.isEmpty && same.count * 2 >= entry.texts.count
    }
}
