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
        var free = FreeEntries(entries.filter { rows[$0.key] == nil })
        for row in rest {
            if let key = free.take(row.texts) { rows[key] = [row] } else { new.append(row) }
        }
    }
}

/// The actions that have no row yet, with their texts as numbers: thousands of rows are compared with each of them.
struct FreeEntries {
    private var numbers: [PlanTable.Content: [String: Int]] = [:]
    private let contents: [PlanTable.Content]
    /// By action the numbers of its texts, in the order of `contents`; 0 where it has none.
    private let texts: [[Int]]
    private let keys: [String]
    /// Those without a row, in order.
    private var free: [Int]

    init(_ entries: [WorkbookManifest.Entry]) {
        let contents = Array(Set(entries.flatMap(\.texts.keys)))
        var numbers: [PlanTable.Content: [String: Int]] = [:]
        texts = entries.map { entry in
            contents.map { content in
                guard let text = entry.texts[content].map(CanonicalText.of) else { return 0 }
                let next = (numbers[content]?.count ?? 0) + 1
                return numbers[content, default: [:]].inserting(text, next)
            }
        }
        (self.contents, self.numbers) = (contents, numbers)
        (keys, free) = (entries.map(\.key), Array(entries.indices))
    }

    /// The first action of which at least half of the texts stand in a row. It is given away once.
    mutating func take(_ row: [PlanTable.Content: String]) -> String? {
        let cells = contents.map { content in row[content].flatMap { numbers[content]?[$0] } ?? -1 }
        let found = free.firstIndex { Self.resembles(cells, texts[$0]) }
        return found.map { keys[free.remove(at: $0)] }
    }

    private static func resembles(_ cells: [Int], _ texts: [Int]) -> Bool {
        var (same, all) = (0, 0)
        for place in texts.indices where texts[place] > 0 {
            all += 1
            if cells[place] == texts[place] { same += 1 }
        }
        return same > 0 && same * 2 >= all
    }
}

extension [String: Int] {
    /// The number that a text has, or gets.
    fileprivate mutating func inserting(_ text: String, _ next: Int) -> Int {
        if let known = self[text] { return known }
        self[text] = next
        return next
    }
}
