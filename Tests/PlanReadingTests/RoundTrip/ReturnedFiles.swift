import Catalogue
import Intake
import PlanReading
import Plans

/// Sheets as the document reader gives them, without writing a file.
struct ReturnedFile {
    /// The plan's sheet, the row of titles first.
    var cells: [[String]]
    /// The other sheets.
    var others: [PlanWorkbook.Sheet]
    private let name: String

    init(_ workbook: PlanWorkbook) {
        (name, others) = (workbook.plan.name, [workbook.about, workbook.manifest])
        cells = workbook.plan.rows.map { $0.map(\.text) }
    }

    func column(_ title: String) -> Int? { cells.first?.firstIndex(of: title) }

    func row(_ key: String) -> Int? { cells.firstIndex { $0.first == key } }

    mutating func edit(_ key: String, _ title: String, _ text: String) {
        guard let row = row(key), let column = column(title) else { return }
        cells[row][column] = text
    }

    var document: SourceDocument {
        var lines: [SourceLine] = []
        append(cells, of: name, isHidden: false, to: &lines)
        for sheet in others {
            append(sheet.rows.map { $0.map(\.text) }, of: sheet.name, isHidden: sheet.isHidden, to: &lines)
        }
        return SourceDocument(name: "plan.xlsx", lines: lines)
    }

    private func append(_ rows: [[String]], of sheet: String, isHidden: Bool, to lines: inout [SourceLine]) {
        for (index, row) in rows.enumerated() where row.contains(where: { !$0.isEmpty }) {
            lines.append(
                SourceLine(
                    number: lines.count + 1, place: "sheet “\(sheet)”, row \(index + 1)",
                    cells: row.map { SourceCell($0) }, sheet: sheet, isHidden: isHidden))
        }
    }
}

/// What the tests read and write with.
struct PaperDesk {
    let catalogue: Catalogue

    private static let loaded = Result { try Catalogue.load() }

    init() throws { catalogue = try Self.loaded.get() }

    func table(_ plan: Plan, _ layout: TableLayout = .register) throws -> PlanTable {
        let options = TableOptions(term: catalogue.planTerms.term(for: plan))
        guard let table = catalogue.planLayouts.table(plan, layout, options: options) else { throw NoLayout() }
        return table
    }

    func file(_ plan: Plan, _ layout: TableLayout = .register) throws -> ReturnedFile {
        ReturnedFile(PlanWorkbook.grid(try table(plan, layout), plan: "race", revision: "7"))
    }

    func read(
        _ file: ReturnedFile, current: Plan, removed: [Action] = [], answers: [String: Int] = [:]
    ) -> RoundTripResult? {
        read(file.document, current: current, removed: removed, answers: answers)
    }

    func read(
        _ document: SourceDocument, current: Plan, removed: [Action] = [], answers: [String: Int] = [:]
    ) -> RoundTripResult? {
        RoundTrip.read(
            document, current: current, removed: removed, vocabulary: catalogue.planVocabulary,
            layouts: catalogue.planLayouts,
            answers: answers)
    }

    struct NoLayout: Error {}
}
