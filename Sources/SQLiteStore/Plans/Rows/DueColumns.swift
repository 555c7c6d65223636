import Plans

/// The columns of a due date, which an action, a part and a change of date each have.
enum DueColumns {
    static func names(_ prefix: String = "due") -> [String] {
        ["kind", "start", "end", "fixed", "text", "waits_for", "is_start", "is_approximate"].map { "\(prefix)_\($0)" }
    }

    static func cells(_ due: DueDate) -> [Cell] {
        [
            Cell(due.kind), Cell(due.start), Cell(due.end), Cell(due.isFixedNationally), Cell(due.text),
            Cell(due.waitsFor), Cell(due.isStart), Cell(due.isApproximate),
        ]
    }

    static func value(_ row: inout ColumnReader) throws -> DueDate {
        DueDate(
            try row.word(), start: try row.date(), end: try row.date(), isFixedNationally: row.flag(),
            text: row.text(), waitsFor: row.text(), isStart: row.flag(), isApproximate: row.flag())
    }
}
