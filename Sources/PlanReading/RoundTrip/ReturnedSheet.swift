import Intake
import Plans

/// The rows of an exported file that comes back, with what the file says of itself.
struct ReturnedSheet {
    struct Row {
        var key: String
        /// Nil where the sheet has no such column.
        var heading: String?
        var texts: [PlanTable.Content: String]
        /// Cells that only continue the one above, as they were merged.
        var merged: Set<PlanTable.Content>
        var line: Int
        var place: String
    }

    var manifest: WorkbookManifest
    var rows: [Row] = []
    /// Columns that are still there.
    var present: Set<PlanTable.Content> = []
    var hasKeys = true
    var notices: [String] = []

    init(manifest: WorkbookManifest, lines: [SourceLine], isGuarded: Bool = false) {
        self.manifest = manifest
        guard let header = HeaderRow.find(in: lines, manifest: manifest) else {
            notices.append(
                "The row of column titles is missing, so nothing could be read. Put the titles back as they were.")
            return
        }
        present = Set(header.contents.values)
        hasKeys = header.key != nil
        notices += header.notices(manifest)
        rows = header.lines.compactMap { Self.row($0, header, isGuarded: isGuarded) }
    }

    private static func row(_ line: SourceLine, _ header: HeaderRow, isGuarded: Bool) -> Row? {
        let cells = HeaderRow.cells(line)
        func text(_ index: Int) -> String {
            guard cells.indices.contains(index) else { return "" }
            return CanonicalText.of(isGuarded ? FormulaGuard.undone(cells[index].text) : cells[index].text)
        }
        guard !line.isBlank else { return nil }
        let texts = header.contents.map { ($0.value, text($0.key)) }
        let merged = header.contents.filter { cells.indices.contains($0.key) && cells[$0.key].continuesAbove }
        return Row(
            key: header.key.map(text) ?? "", heading: header.heading.map(text),
            texts: Dictionary(texts, uniquingKeysWith: { first, _ in first }), merged: Set(merged.values),
            line: line.number, place: line.place ?? "line \(line.number)")
    }
}

/// The row of titles: which column is which, wherever it was moved.
struct HeaderRow {
    /// Number of the cell to what stands below it.
    var contents: [Int: PlanTable.Content] = [:]
    var key: Int?
    var heading: Int?
    /// Titles that are not ours.
    var foreign: [String] = []
    /// What stands below.
    var lines: ArraySlice<SourceLine> = []

    /// The row with most of the titles, if it has half of them.
    static func find(in lines: [SourceLine], manifest: WorkbookManifest) -> HeaderRow? {
        let titles = manifest.columns.count + 1
        let known = Dictionary(
            manifest.columns.map { (name($0.title), $0.content) }, uniquingKeysWith: { first, _ in first })
        var best: (index: Int, row: HeaderRow)?
        for (index, line) in lines.enumerated() {
            let row = HeaderRow(line, manifest, known)
            if row.score > best?.row.score ?? 0 { best = (index, row) }
            if row.score == titles { break }
        }
        guard var (index, row) = best, row.score * 2 >= titles else { return nil }
        let sheet = lines[index].sheet
        row.lines = lines[(index + 1)...].drop { $0.sheet != sheet }.prefix { $0.sheet == sheet }
        return row
    }

    private var score: Int { contents.count + (key == nil ? 0 : 1) }

    private init(_ line: SourceLine, _ manifest: WorkbookManifest, _ known: [String: PlanTable.Content]) {
        let (keyTitle, headingTitle) = (Self.name(manifest.keyTitle), manifest.headingTitle.map(Self.name))
        var found: Set<PlanTable.Content> = []
        for (index, cell) in Self.cells(line).enumerated() {
            let name = Self.name(cell.text)
            guard !name.isEmpty else { continue }
            if key == nil, name == keyTitle {
                key = index
            } else if heading == nil, name == headingTitle {
                heading = index
            } else if let content = known[name], found.insert(content).inserted {
                contents[index] = content
            } else {
                foreign.append(CanonicalText.line(cell.text))
            }
        }
    }

    /// One cell a column, however far a cell says that it goes.
    static func cells(_ line: SourceLine) -> [SourceCell] {
        guard line.cells.contains(where: { $0.span > 1 }) else { return line.cells }
        var cells: [SourceCell] = []
        for cell in line.cells {
            let left = max(0, Self.mostColumns - cells.count - 1)
            cells += [cell] + Array(repeating: SourceCell(""), count: min(max(cell.span, 1) - 1, left))
        }
        return cells
    }

    /// Far more than any layout has.
    private static let mostColumns = 1_000

    private static func name(_ text: String) -> String { CanonicalText.line(text).lowercased() }

    func notices(_ manifest: WorkbookManifest) -> [String] {
        let missing = manifest.columns.filter { !contents.values.contains($0.content) }
        return missing.map { "The column “\($0.title)” is not in the file; what it held stays as it is." }
            + foreign.map { "The column “\($0)” is not one of the plan’s, so it was not read." }
            + (key == nil ? ["The column “\(manifest.keyTitle)” is gone; rows were matched by their words."] : [])
    }
}
