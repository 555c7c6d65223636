import Workforce

/// The SQL that makes a table of rows. The schema holds the rules; code only follows them.
extension DatasetTable {
    var creation: String {
        let own = columns.map(\.declaration).map { ",\n    " + $0 }.joined()
        return """
            CREATE TABLE \(quoted) (
                id INTEGER PRIMARY KEY,
                import_id INTEGER NOT NULL REFERENCES import (id),
                as_of TEXT \(dataset.timing == .snapshot ? "NOT NULL" : "") CHECK (as_of \(LedgerMigration.isDay)),
                line INTEGER NOT NULL CHECK (line >= 1),
                superseded_by INTEGER REFERENCES import (id) CHECK (superseded_by > import_id)\(own)
            ) STRICT
            """
    }

    var keyIndexName: String { "\"\(name)_by_key\"" }

    /// Current rows by day and import, for counting and for “where this number comes from”; events by key, for
    /// replacing them. An index by person or import would slow each import by a tenth and hardly quicken a count.
    var indices: [String] {
        var made = [index("current", "as_of, import_id", "superseded_by IS NULL")]
        if dataset.timing == .events, !key.isEmpty {
            made.append(index("by_key", key.map(\.quoted).joined(separator: ", ")))
        }
        return made
    }

    private func index(_ purpose: String, _ columns: String, _ condition: String? = nil) -> String {
        "CREATE INDEX IF NOT EXISTS \"\(name)_\(purpose)\" ON \(quoted) (\(columns))"
            + (condition.map { " WHERE \($0)" } ?? "")
    }
}

extension DatasetTable.StoredColumn {
    /// The largest number that a cell may hold. A million million of them still add up without overflow.
    static let largest = 1_000_000_000_000

    var sqlType: String { isWhole ? "INTEGER" : "TEXT" }

    var declaration: String {
        switch column.type {
        case .date: "\(quoted) TEXT CHECK (\(quoted) \(LedgerMigration.isDay))"
        case .yesNo: "\(quoted) TEXT CHECK (\(quoted) IN ('Yes', 'No'))"
        case .count, .hundredths: "\(quoted) INTEGER CHECK (\(quoted) BETWEEN 0 AND \(Self.largest))"
        case .year: "\(quoted) INTEGER CHECK (\(quoted) BETWEEN 1900 AND 2199)"
        case .text, .code, .ethnicity, .payGrade, .occupation: "\(quoted) TEXT"
        }
    }
}
