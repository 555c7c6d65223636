import Counting
import GRDB
import Workforce

/// Questions about the current rows that are not counts.
extension Store {
    /// The days that a dataset has snapshots of, earliest first.
    package func snapshots(of dataset: String) throws -> [Day] {
        let table = try table(dataset)
        return try read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT as_of FROM \(table.quoted)
                    WHERE superseded_by IS NULL AND as_of IS NOT NULL ORDER BY as_of
                    """
            ).compactMap { Day(iso: $0) }
        }
    }

    /// The earliest and the latest date in a column; nil where it has none.
    /// - Throws: `CountError.unknownColumn`.
    package func dates(in dataset: String, column header: String) throws -> (first: Day, last: Day)? {
        let rows = try RowSetSQL(RowSet(dataset: dataset), tables)
        let value = try rows.text(header, on: "r")
        return try read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT MIN(\(value)) AS first, MAX(\(value)) AS last
                    FROM \(rows.table.quoted) AS r WHERE superseded_by IS NULL
                    """)
            guard let first = (row?["first"] as String?).flatMap({ Day(iso: $0) }) else { return nil }
            guard let last = (row?["last"] as String?).flatMap({ Day(iso: $0) }) else { return nil }
            return (first, last)
        }
    }

    /// The combinations of values that occur in some columns, sorted, blanks first.
    /// - Throws: `CountError.unknownColumn`.
    package func distinctValues(dataset: String, columns headers: [String]) throws -> [[String?]] {
        let rows = try RowSetSQL(RowSet(dataset: dataset), tables)
        let values = try headers.map { try rows.text($0, on: "r") }
        guard !values.isEmpty else { return [] }
        let order = values.indices.map { "\($0 + 1)" }.joined(separator: ", ")
        return try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT \(values.joined(separator: ", ")) FROM \(rows.table.quoted) AS r
                    WHERE superseded_by IS NULL ORDER BY \(order)
                    """
            ).map { row in values.indices.map { row[$0] as String? } }
        }
    }

    /// How many current rows a dataset has.
    package func rowCount(of dataset: String) throws -> Int {
        let table = try table(dataset)
        return try read { db in
            try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table.quoted) WHERE superseded_by IS NULL") ?? 0
        }
    }

    /// The imports whose current rows stand behind a number, newest first: those of a snapshot's day, and those with
    /// a date within a window, both days included.
    package func contributing(
        dataset: String, asOf: Day? = nil, within window: (column: String, first: Day, last: Day)? = nil
    ) throws -> [ImportEntry] {
        var conditions: [Condition] = asOf.map { [.isAsOf($0)] } ?? []
        if let window { conditions.append(.isWithin(window.column, window.first, window.last)) }
        let rows = try RowSetSQL(RowSet(dataset: dataset, conditions: conditions), tables)
        let literal: SQL = """
            SELECT * FROM import WHERE id IN (
                SELECT r.import_id FROM \(sql: rows.table.quoted) AS r WHERE \(try rows.conditions(on: "r"))
            ) ORDER BY id DESC
            """
        return try read { db in
            let (sql, arguments) = try literal.build(db)
            return try Row.fetchAll(db, sql: sql, arguments: arguments).map(ImportEntry.init)
        }
    }
}
