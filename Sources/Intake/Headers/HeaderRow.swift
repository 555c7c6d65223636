import Workforce

/// A row near the beginning of a file that may be its header.
struct HeaderRow {
    let delimiter: UInt8
    let line: Int
    let texts: [String]
    let linesAbove: [Int]
}

/// How a row answers as the header of a dataset.
struct HeaderMatch {
    let row: HeaderRow
    /// For each column of the dataset the fields whose text means it.
    let fields: [[Int]]
    /// Required columns that it does not have.
    let missing: [Column]

    var found: Int { fields.count { !$0.isEmpty } }

    init(_ row: HeaderRow, _ dataset: Dataset) {
        var fields: [[Int]] = Array(repeating: [], count: dataset.columns.count)
        let meanings = Self.meanings(dataset)
        for (field, text) in row.texts.enumerated() {
            if let column = meanings[Spelling.joined(text)] { fields[column].append(field) }
        }
        (self.row, self.fields) = (row, fields)
        missing = Self.missing(dataset, fields)
    }

    /// Better where nothing is missing, then where more is found.
    func isBetter(than other: HeaderMatch) -> Bool {
        if missing.isEmpty != other.missing.isEmpty { return missing.isEmpty }
        return found > other.found
    }

    /// Spelling to place in `dataset.columns`; a canonical header goes before an alias.
    private static func meanings(_ dataset: Dataset) -> [String: Int] {
        var result: [String: Int] = [:]
        for (index, column) in dataset.columns.enumerated() {
            for alias in column.aliases { result[Spelling.joined(alias)] = index }
        }
        for (index, column) in dataset.columns.enumerated() { result[Spelling.joined(column.header)] = index }
        result[""] = nil
        return result
    }

    private static func missing(_ dataset: Dataset, _ fields: [[Int]]) -> [Column] {
        let found = Set(zip(dataset.columns, fields).filter { !$0.1.isEmpty }.map(\.0.header))
        return dataset.columns.filter { column in
            guard column.isRequired, !found.contains(column.header) else { return false }
            guard let share = dataset.percentage else { return true }
            if column.header == share.count { return !found.contains(share.percentage) }
            if column.header == share.percentage { return !found.contains(share.count) }
            return true
        }
    }
}
