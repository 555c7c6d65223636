import Counting
import GRDB
import Workforce

/// A `RowSet` as SQL. Everything comes down to conditions on one table under a name, so that sets nest.
struct RowSetSQL {
    let set: RowSet
    let table: DatasetTable

    init(_ set: RowSet, _ tables: [String: DatasetTable]) throws {
        guard let table = tables[set.dataset] else { throw CountError.unknownDataset(set.dataset) }
        (self.set, self.table) = (set, table)
    }

    /// What holds for the rows of the set, where the table goes by this name.
    func conditions(on name: String) throws -> SQL {
        let own = try rowConditions(on: name)
        guard let person = set.oncePer else { return own }
        return "\(own) AND \(sql: name).id IN (\(try firstRows(of: person, own: true, among: rowConditions)))"
    }

    /// The first row of each person in the set, as a query that gives row ids. Rows without a person are left out.
    /// - Parameter people: a query that gives the people who matter; the rows of others are not looked at.
    func firstRowOfEach(_ person: String, among people: SQL) throws -> SQL {
        let who = try text(person, on: "r")
        // A set that already has each of these people once needs no second choosing.
        let rows = set.oncePer == person ? rowConditions : conditions
        return try firstRows(of: person, own: false) { name in
            "\(try rows(name)) AND \(sql: who) IN (\(people))"
        }
    }

    /// A column's value as text, as conditions and cells take it.
    func text(_ header: String, on name: String) throws -> String {
        let column = try column(header)
        return column.isWhole ? "CAST(\(name).\(column.quoted) AS TEXT)" : "\(name).\(column.quoted)"
    }

    func column(_ header: String) throws -> DatasetTable.StoredColumn {
        guard let column = table.column(header) else {
            throw CountError.unknownColumn(header, dataset: table.dataset.id)
        }
        return column
    }

    /// Row ids go up in the order of import and, within one, of the file, so they settle ties.
    private func firstRows(of person: String, own: Bool, among conditions: (String) throws -> SQL) throws -> SQL {
        let who = try text(person, on: "r")
        let party = own ? "\(who), CASE WHEN \(who) IS NULL THEN r.id END" : who
        let named: SQL = own ? "TRUE" : "\(sql: who) IS NOT NULL"
        let rows: SQL = "FROM \(sql: table.quoted) AS r WHERE \(try conditions("r")) AND \(named)"
        guard let header = set.firstBy else { return "SELECT MIN(r.id) \(rows) GROUP BY \(sql: party)" }
        let date = try text(header, on: "r")
        return """
            SELECT id FROM (
                SELECT r.id AS id, ROW_NUMBER() OVER (
                    PARTITION BY \(sql: party) ORDER BY \(sql: date) IS NULL, \(sql: date), r.id
                ) AS place \(rows)
            ) WHERE place = 1
            """
    }

    private func rowConditions(on name: String) throws -> SQL {
        try set.conditions.reduce("\(sql: name).superseded_by IS NULL") { all, condition in
            "\(all) AND \(try sql(condition, on: name))"
        }
    }

    private func sql(_ condition: Condition, on name: String) throws -> SQL {
        if case .isAsOf(let day) = condition { return "\(sql: name).as_of = \(day.iso)" }
        let value = try condition.header.map { try text($0, on: name) } ?? "NULL"
        return switch condition {
        case .isAny(_, let list): "\(sql: value) IN \(list.map(\.normalised))"
        case .isNone(_, let list): "(\(sql: value) IS NULL OR \(sql: value) NOT IN \(list.map(\.normalised)))"
        case .isPresent: "\(sql: value) IS NOT NULL"
        case .isBlank: "\(sql: value) IS NULL"
        case .isWithin(_, let first, let last): "\(sql: value) BETWEEN \(first.iso) AND \(last.iso)"
        case .isAsOf: "TRUE"
        }
    }
}
